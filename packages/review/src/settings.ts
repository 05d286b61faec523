import { isDeepStrictEqual } from "node:util";
import type { LoadedSettings } from "@specwright/codegen/stages";
import { isObject, type Json, type JsonObject, pointer } from "@specwright/openapi/internal";
import type { Draft } from "./finding.ts";
import { asObject } from "./json-value.ts";

/** Settings by which a client sends or reads something else although every type of it stays. */
const BEHAVIOUR: readonly (readonly string[])[] = [
  ["security", "*"],
  ["credentials", "*", "env"],
  ["envelope"],
  ["events"],
  ["operations", "*", "idempotent"],
  ["operations", "*", "idempotencyKey"],
  ["operations", "*", "pagination"],
  ["operations", "*", "stream"],
];

/** What provider.yaml says otherwise of how a client behaves; what it names is seen where code is compiled. */
export function compareSettings(base: LoadedSettings, head: LoadedSettings): Draft[] {
  const [old, now] = [base.settings as JsonObject, head.settings as JsonObject];
  const paths = BEHAVIOUR.flatMap((pattern) => [...matches(old, pattern), ...matches(now, pattern)]);
  const distinct = new Map(paths.map((path) => [pointer(path), path]));
  return [...distinct.values()].flatMap((path) => {
    const [before, after] = [valueAt(old, path), valueAt(now, path)];
    if (isDeepStrictEqual(before, after)) return [];
    return [changed(head, path, before, after)];
  });
}

function changed({ locate }: LoadedSettings, path: readonly string[], before?: Json, after?: Json): Draft {
  return {
    ledger: "sdk",
    severity: "unknown",
    rule: "setting-changed",
    direction: null,
    operation: null,
    pointer: pointer(path),
    location: locate(path),
    title: `the setting ${path.join(".")} ${whatHappened(before, after)}`,
    why: "The client behaves differently, and the description does not say whether the provider supports that.",
    before,
    after,
  };
}

function whatHappened(before: Json | undefined, after: Json | undefined): string {
  if (before === undefined) return "was added";
  if (after === undefined) return "was removed";
  return "changed";
}

function matches(root: Json, [first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  return keysOf(root, first).flatMap((key) => {
    const part = valueAt(root, [key]);
    if (part === undefined) return [];
    return matches(part, rest).map((path) => [key, ...path]);
  });
}

function keysOf(root: Json, pattern: string): string[] {
  if (pattern === "*") return Object.keys(asObject(root));
  return [pattern];
}

function valueAt(root: Json | undefined, path: readonly string[]): Json | undefined {
  let here = root;
  for (const key of path) {
    if (!isObject(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}
