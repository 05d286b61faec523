import { isObject, type JsonObject, type Location, operationIdOf } from "@specwright/openapi/internal";
import { type Operation, operationsOf } from "../described-operations.ts";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { type Successor, successorOf } from "./successor.ts";
import { unreachedSchemas } from "./unreached.ts";

interface Pair {
  readonly base: Version;
  readonly head: Version;
  readonly before: Operation;
  readonly after: Operation;
}

/**
 * Names that code is written against: what the wire does not know and a client is made of.
 * @param inGroups whether methods stand in groups by their first tag
 */
export function compareNames(base: Version, head: Version, inGroups = false): Draft[] {
  const now = new Map(operationsOf(head).map((operation) => [operation.key, operation]));
  const pairs = operationsOf(base).flatMap((before): Pair[] => {
    const after = now.get(before.key);
    if (!after) return [];
    return [{ base, head, before, after }];
  });
  return [
    ...pairs.flatMap((pair) => [...operationId(pair), ...pathNames(pair), ...tags(pair, inGroups)]),
    ...components(base, head),
    ...newComponents(base, head),
  ];
}

function draft(
  { head, after }: Pair,
  key: string,
  change: Pick<Draft, "rule" | "title" | "why" | "before" | "after">,
): Draft {
  const { node } = after;
  return {
    ledger: "sdk",
    severity: "breaking",
    direction: null,
    operation: after.label,
    pointer: head.pointer(node, key),
    location: head.locate(node, key),
    ...change,
  };
}

function operationId(pair: Pair): Draft[] {
  const [was, is] = [pair.before.node.operationId, pair.after.node.operationId];
  if (was === is) return [];
  const [before, after] = [pair.before, pair.after].map(({ method, path, node }) => operationIdOf(method, path, node));
  const title = is === undefined ? `${before} no longer has a name` : `${before} is called ${after} now`;
  const why = "The method of the client has another name: code that calls it does not compile.";
  return [draft(pair, "operationId", { rule: "operation-id-changed", title, why, before: was, after: is })];
}

/** The wire knows only the place of a path parameter, the caller its name. */
function pathNames(pair: Pair): Draft[] {
  const names = (path: string): string[] => [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name as string);
  const [was, is] = [names(pair.before.path), names(pair.after.path)];
  return was.flatMap((name, index) => {
    const now = is[index];
    if (now === undefined || now === name) return [];
    const change = { title: `path parameter \`${name}\` is called \`${now}\` now`, before: name, after: now };
    const why = "The key in the input has another name: code that passes the old one does not compile.";
    return [draft(pair, "parameters", { rule: "path-parameter-renamed", why, ...change })];
  });
}

/** Most of our clients have no groups, but those that others make of the published description do. */
function tags(pair: Pair, inGroups: boolean): Draft[] {
  const [was, is] = [pair.before, pair.after].map(({ node }) => {
    if (!Array.isArray(node.tags)) return [];
    return node.tags;
  });
  if (was?.[0] === undefined || was[0] === is?.[0]) return [];
  const why = inGroups ? MOVES : MOVES_ELSEWHERE;
  const title = `the first tag ${was[0]} became ${is?.[0] ?? "none"}`;
  return [draft(pair, "tags", { rule: "tag-changed", title, why, before: was, after: is ?? null })];
}

const MOVES =
  "The client groups methods by their first tag: code that calls the method in its old group does not compile.";
const MOVES_ELSEWHERE =
  "The package contains the description, and other generators group methods by the first tag: there the method moves. The client of this package has no such groups, and code for it still compiles.";

function components(base: Version, head: Version): Draft[] {
  const [old, now] = [schemas(base), schemas(head)];
  const come = Object.fromEntries(Object.entries(now).filter(([name]) => !Object.hasOwn(old, name)));
  return Object.keys(old)
    .filter((name) => !Object.hasOwn(now, name))
    .map((name) => {
      const successor = successorOf(name, old[name] ?? null, come);
      return {
        ledger: "sdk",
        severity: "breaking",
        rule: "component-removed",
        direction: null,
        operation: null,
        pointer: base.pointer(old, name),
        location: location(head),
        title: titleOf(name, successor),
        why: "Packages export a type for each component: code that imports it does not compile.",
        before: name,
        after: successor?.name ?? null,
      };
    });
}

/** Types that nothing else of the change speaks of: what an operation needs is part of its own change. */
function newComponents(base: Version, head: Version): Draft[] {
  const [old, now] = [schemas(base), schemas(head)];
  const unreached = unreachedSchemas(head);
  const names = Object.keys(now).filter((name) => !Object.hasOwn(old, name) && unreached.has(name));
  const gone = Object.keys(old).some((name) => !Object.hasOwn(now, name));
  const [first] = names;
  if (first === undefined || gone) return [];
  return [
    {
      ledger: "sdk",
      severity: "safe",
      rule: "component-added",
      direction: null,
      operation: null,
      pointer: head.pointer(now, first),
      location: head.locate(now, first),
      title: addedTitle(names),
      why: "Packages export a type for each component.",
      after: names,
    },
  ];
}

function addedTitle([first, ...others]: readonly string[]): string {
  if (others.length === 0) return `the type ${first} was added`;
  return `the type ${first} was added, and ${others.length} more that no operation uses`;
}

function titleOf(name: string, successor: Successor | undefined): string {
  if (!successor) return `the type ${name} was removed`;
  if (successor.why === "") return `the type ${name} is called ${successor.name} now`;
  return `the type ${name} is probably called ${successor.name} now (${successor.why})`;
}

function schemas({ document }: Version): JsonObject {
  const { components } = document.bundled;
  if (!isObject(components) || !isObject(components.schemas)) return {};
  return components.schemas;
}

function location(head: Version): Location {
  const { components } = head.document.bundled;
  if (isObject(components)) return head.locate(components, "schemas");
  return head.locate(head.document.bundled, "components");
}
