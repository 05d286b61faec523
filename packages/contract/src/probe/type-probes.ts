import type { FlatSchema, JsonType } from "../generate/flat-schema.ts";
import type { LocalProbe } from "./probe.ts";

const samples: Readonly<Record<JsonType, unknown>> = {
  object: {},
  array: [],
  string: "text",
  integer: 7,
  number: 7.5,
  boolean: true,
  null: null,
};

/** Each documented value, one that is not among them, each type that is not documented. */
export function typeProbes({ types, values }: FlatSchema): LocalProbe[] {
  if (values !== undefined) return valueProbes(values);
  if (types === undefined) return [];
  const allowed = new Set<string>(types);
  if (allowed.has("number")) allowed.add("integer");
  const wrong = (Object.keys(samples) as JsonType[]).filter((type) => !allowed.has(type));
  const probes = wrong.map((type) => ({ keyword: "type", label: type as string, valid: false, value: samples[type] }));
  if (allowed.has("null")) probes.unshift({ keyword: "type", label: "null", valid: true, value: null });
  return probes;
}

function valueProbes(values: readonly unknown[]): LocalProbe[] {
  const keyword = keywordFor(values);
  const each = values.map((value) => ({ keyword, label: JSON.stringify(value), valid: true, value }));
  return [...each, { keyword, label: "another value", valid: false, value: "?? not it ??" }];
}

function keywordFor({ length }: readonly unknown[]): string {
  if (length === 1) return "const";
  return "enum";
}
