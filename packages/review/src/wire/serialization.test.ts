import type { Json, JsonObject } from "@specwright/openapi";
import { describe, expect, test } from "vitest";
import { type Kind, writesAlike } from "./serialization.ts";
import { writtenText } from "./written-text.ts";

const VALUES: { readonly [kind in Kind]: readonly Json[] } = {
  scalar: [5, true],
  string: ["a b"],
  single: [["a"]],
  array: [["a"], ["a", "b"]],
  object: [{ a: 1, b: 2 }],
};

interface Case {
  readonly in: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly kind: Kind;
  readonly want: boolean;
}

const joined = { explode: false };
const exploded = { explode: true };
const pipes = { style: "pipeDelimited" };
const json = { content: { "application/json": {} } };

const TABLE: readonly Case[] = [
  { in: "path", before: {}, after: exploded, kind: "array", want: true },
  { in: "header", before: {}, after: exploded, kind: "array", want: true },
  { in: "header", before: {}, after: exploded, kind: "object", want: false },
  { in: "path", before: { style: "label" }, after: { style: "label", ...exploded }, kind: "array", want: false },
  { in: "path", before: { style: "label" }, after: { style: "label", ...exploded }, kind: "single", want: true },
  { in: "path", before: {}, after: { style: "matrix" }, kind: "scalar", want: false },
  { in: "query", before: {}, after: joined, kind: "scalar", want: true },
  { in: "query", before: {}, after: joined, kind: "single", want: true },
  { in: "query", before: {}, after: joined, kind: "array", want: false },
  { in: "query", before: {}, after: { ...pipes, ...exploded }, kind: "array", want: true },
  { in: "query", before: {}, after: pipes, kind: "array", want: false },
  { in: "query", before: {}, after: pipes, kind: "single", want: true },
  { in: "query", before: {}, after: { style: "deepObject" }, kind: "object", want: false },
  { in: "query", before: {}, after: json, kind: "scalar", want: true },
  { in: "query", before: {}, after: json, kind: "string", want: false },
  { in: "query", before: {}, after: json, kind: "single", want: false },
];

describe("what is written alike", () => {
  test.each(TABLE)("$in, $kind: $before, $after: $want", ({ in: place, before, after, kind, want }) => {
    const at = { in: place, name: "q" };
    const [was, is] = [
      { ...before, ...at },
      { ...after, ...at },
    ];
    expect(writesAlike(was, is, new Set([kind]))).toBe(want);
    expect(VALUES[kind].every((value) => writtenText(was, value) === writtenText(is, value))).toBe(want);
  });
});
