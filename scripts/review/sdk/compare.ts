import { SpecError } from "../../load/diagnostic.ts";
import { isObject } from "../../load/walk.ts";
import { type Exchange, exchanges } from "../exchange.ts";
import type { Draft, Evidence } from "../finding.ts";
import type { Source } from "../read/snapshot.ts";
import type { Version } from "../version.ts";
import type { SetComparison } from "../wire/sets.ts";
import { type Client, generateClient } from "./client.ts";
import { compileProbes, type Regression } from "./compile.ts";
import { fullInputs } from "./inputs.ts";
import { type Loss, lossesOf } from "./losses.ts";
import { Migrations } from "./migration.ts";
import type { Compilation } from "./probe-files.ts";
import { probesOf } from "./probes.ts";
import { compareNames } from "./rules.ts";
import { type TypeDiff, typeDiffs } from "./type-diff.ts";

/** A provider whose spec changed. */
export interface Changed {
  readonly id: string;
  readonly base: Source;
  readonly head: Source;
  readonly sets: SetComparison;
}

/** What a change does to the users of one client. */
export interface ClientChange {
  readonly drafts: readonly Draft[];
  readonly types: readonly TypeDiff[];
  /** What calls become; undefined where a version has no client. */
  readonly migrations?: Migrations;
}

/** What stops code from compiling that uses the clients, by provider: names by rule, everything by compiling. */
export function compareClients(workspace: string, changed: readonly Changed[]): Map<string, ClientChange> {
  const generated = changed.map((one) => ({ one, base: generateClient(one.base), head: generateClient(one.head) }));
  const compilations = generated.flatMap(({ one, base, head }) => compilationOf(one, base, head) ?? []);
  const regressions = compileProbes(workspace, compilations);
  return new Map(
    generated.map(({ one, head }) => {
      const compilation = compilations.find(({ id }) => id === one.id);
      const own = regressions.filter(({ id }) => id === one.id);
      const drafts = compilation ? withProof(one, compilation, own) : compareNames(one.base.version, one.head.version);
      return [
        one.id,
        compilation ? described(one, compilation, drafts) : { drafts: [...drafts, ...unproven(one, head)], types: [] },
      ];
    }),
  );
}

/** Each finding with the call before and after, and the types as their users will see them. */
function described(one: Changed, compilation: Compilation, drafts: readonly Draft[]): ClientChange {
  const { base, head } = compilation;
  const migrations = new Migrations({ ...one, clients: { base, head } });
  return {
    drafts: drafts.map((draft) => ({ ...draft, migration: migrations.of(draft) })),
    types: typeDiffs(one.id, base, head),
    migrations,
  };
}

/** Nothing can be compiled where no client can be made of a version. */
function compilationOf(
  { id, base: { version }, sets }: Changed,
  base: Client | SpecError,
  head: Client | SpecError,
): Compilation | undefined {
  if (base instanceof SpecError || head instanceof SpecError) return undefined;
  return { id, base, head, probes: probesOf(base.model, fullInputs(version, sets, "base")) };
}

/** A new version of which no client can be made says nothing about old code; the old one may have been as bad. */
function unproven({ head: { version } }: Changed, head: Client | SpecError): Draft[] {
  const [problem] = head instanceof SpecError ? head.diagnostics : [];
  if (!problem) return [];
  const { file, line, col, message, rule } = problem;
  return [
    {
      ledger: "sdk",
      severity: "unknown",
      rule: "no-client",
      direction: null,
      operation: null,
      pointer: version.pointer(version.document.bundled),
      location: { file, line, col },
      title: "no client can be generated",
      why: `What a client would look like is not known: ${rule}: ${message}.`,
    },
  ];
}

/** Rules that the compiler confirms get its words as evidence; what it finds beyond them is a finding of its own. */
function withProof({ base, head }: Changed, compilation: Compilation, regressions: readonly Regression[]): Draft[] {
  const versions = { base: base.version, head: head.version };
  const left = new Set(regressions);
  const proven = compareNames(versions.base, versions.head).map((draft) => {
    const mine = regressions.filter((regression) => explains(draft, regression));
    for (const regression of mine) left.delete(regression);
    return mine[0] ? { ...draft, witness: evidence(mine[0]) } : draft;
  });
  const removed = [...left].filter(({ status }) => status !== undefined);
  const losses = lossesOf(compilation.base.model, [...left]);
  for (const regression of [...removed, ...losses.flatMap(({ all }) => all)]) left.delete(regression);
  return [
    ...proven,
    ...removed.map((one) => statusRemoved(versions.base, versions.head, one)),
    ...losses.map((loss) => propertyRemoved(versions.base, versions.head, loss)),
    ...causes([...left]).flatMap((cause) => cause.map((one) => found(versions.base, versions.head, one, cause))),
  ];
}

/** Calls that fail for one and the same reason are one finding: the innermost line of the message says which. */
function causes(regressions: readonly Regression[]): Regression[][] {
  const first = new Map<string, Regression>();
  for (const regression of regressions) if (!first.has(regression.subject)) first.set(regression.subject, regression);
  const groups = new Map<string, Regression[]>();
  for (const regression of first.values()) {
    const key = innermost(regression.error);
    groups.set(key, [...(groups.get(key) ?? []), regression]);
  }
  return [...groups.values()];
}

function innermost(error: string): string {
  return error.split("\n").at(-1)?.trim() ?? error;
}

function explains({ rule, before, after }: Draft, { subject, error }: Regression): boolean {
  switch (rule) {
    case "operation-id-changed":
      return subject === `operation ${before}`;
    case "component-removed":
      return subject === `type ${before}`;
    case "path-parameter-renamed":
      return subject.startsWith("operation ") && [before, after].some((name) => error.includes(`'${name}'`));
    default:
      return false;
  }
}

function evidence({ code, error }: Regression): Evidence {
  return { kind: "compile-error", value: { code, error }, at: "", validBefore: true, validAfter: false };
}

function found(base: Version, head: Version, regression: Regression, cause: readonly Regression[]): Draft {
  const [first = regression] = cause;
  const place = placeOf(base, head, first);
  const names = cause.map(({ subject }) => subject.replace(/^(operation|type) /, ""));
  const shown = names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
  return {
    ledger: "sdk",
    severity: "breaking",
    rule: "does-not-compile",
    direction: null,
    operation: exchangeOf(head, regression)?.label ?? exchangeOf(base, regression)?.label ?? null,
    ...place,
    title: `code that uses ${shown} no longer compiles`,
    why: innermost(first.error),
    before: first.code,
    after: innermost(first.error),
    witness: evidence(first),
  };
}

/** Results are told apart by their status. */
function statusRemoved(base: Version, head: Version, regression: Regression): Draft {
  const { subject, status = "", error } = regression;
  const name = subject.replace(/^operation /, "");
  const is = exchangeOf(head, regression);
  const responses = head.object(is?.node.responses);
  const place = responses
    ? { pointer: head.pointer(responses, status), location: head.locate(responses) }
    : placeOf(base, head, regression);
  return {
    ledger: "sdk",
    severity: "breaking",
    rule: "result-status-removed",
    direction: null,
    operation: is?.label ?? null,
    ...place,
    title: `the result of ${name} never has the documented status ${status} any more`,
    why: `Code that asks for it does not compile: ${innermost(error)}`,
    before: `${name} ${status}`,
    after: Object.keys(responses ?? {}),
    witness: evidence(regression),
  };
}

/** The type that the property was removed from, or the operation whose answer has no name. */
function propertyRemoved(base: Version, head: Version, { first, component, all }: Loss): Draft {
  const name = first.subject.replace(/^(operation|type) /, "");
  const path = (first.lost?.path ?? []).join(".").replaceAll(".[]", "[]");
  const others = new Set(
    all.filter(({ lost, subject }) => !lost || subject.startsWith("type ")).map(({ subject }) => subject),
  );
  others.delete(first.subject);
  const more = others.size > 0 ? `, nor does code that uses ${[...others].join(", ")}` : "";
  return {
    ledger: "sdk",
    severity: "breaking",
    rule: "property-removed",
    direction: null,
    operation: exchangeOf(head, first)?.label ?? null,
    ...(component === undefined ? placeOf(base, head, first) : placeOfComponent(base, head, component)),
    title: `the property \`${path}\` of ${component === undefined ? `what ${name} answers` : name} was removed`,
    why: `Code that reads it, or writes it down, does not compile${more}.`,
    before: `${name} ${path}`,
    after: null,
    witness: evidence(first),
  };
}

function placeOfComponent(base: Version, head: Version, name: string): Pick<Draft, "pointer" | "location"> {
  const { components } = head.document.bundled;
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : undefined;
  if (schemas && Object.hasOwn(schemas, name))
    return { pointer: head.pointer(schemas, name), location: head.locate(schemas, name) };
  return { pointer: base.pointer(base.document.bundled, "components"), location: head.locate(head.document.bundled) };
}

function exchangeOf(version: Version, { subject }: Regression): Exchange | undefined {
  const id = subject.replace(/^operation /, "");
  return exchanges(version).find(({ node }) => node.operationId === id);
}

function placeOf(base: Version, head: Version, regression: Regression): Pick<Draft, "pointer" | "location"> {
  const root = head.document.bundled;
  const now = exchangeOf(head, regression);
  if (now) return { pointer: head.pointer(now.node, "operationId"), location: head.locate(now.node, "operationId") };
  const gone = exchangeOf(base, regression);
  if (gone) return { pointer: base.pointer(gone.node, "operationId"), location: head.locate(root, "paths") };
  return { pointer: head.pointer(root, "components"), location: head.locate(root, "components") };
}
