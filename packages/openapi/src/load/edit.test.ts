import { expect, test } from "vitest";
import { documentOf } from "../../test/support/document-of.ts";
import type { Edit } from "./edit.ts";

const TEXT = `openapi: 3.1.0
paths:
  /a:
    $ref: "#/components/pathItems/A"
    summary: First.
  /b:
    get:
      parameters:
        - { name: one, in: query, schema: {} }
        - $ref: "#/components/parameters/Two"
        - { name: three, in: query, schema: {} }
components:
  parameters:
    Two: { name: two, in: query, schema: {} }
  pathItems:
    A: { get: { operationId: getA }, put: { operationId: putA } }
`;

interface Case {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** What stands at the path of the first edit afterwards, or at another one. */
  readonly at: readonly string[];
  readonly want: unknown;
}

const GET_B = ["paths", "/b", "get"];
const NAMES = [...GET_B, "parameters"];

const TABLE: readonly Case[] = [
  {
    name: "a member is removed",
    edits: [{ path: ["paths", "/b"] }],
    at: ["paths"],
    want: { "/a": { $ref: "#/components/pathItems/A", summary: "First." } },
  },
  {
    name: "items go, and later edits mean the items of before",
    edits: [{ path: [...NAMES, "0"] }, { path: [...NAMES, "2", "name"], value: "third" }],
    at: NAMES,
    want: [{ $ref: "#/components/parameters/Two" }, { name: "third", in: "query", schema: {} }],
  },
  {
    name: "an item is added",
    edits: [{ path: [...NAMES, "0"] }, { path: [...NAMES, "-"], value: { name: "four" } }],
    at: NAMES,
    want: [{ $ref: "#/components/parameters/Two" }, { name: "three", in: "query", schema: {} }, { name: "four" }],
  },
  {
    name: "a reference on the way is followed",
    edits: [{ path: [...NAMES, "1", "required"], value: true }],
    at: ["components", "parameters", "Two"],
    want: { name: "two", in: "query", schema: {}, required: true },
  },
  {
    name: "a path item that is a reference is followed for what it does not hold itself",
    edits: [{ path: ["paths", "/a", "put"] }],
    at: ["components", "pathItems", "A"],
    want: { get: { operationId: "getA" } },
  },
  {
    name: "a key becomes another one in its place",
    edits: [{ path: ["paths", "/a"], key: "/c" }],
    at: ["paths"],
    want: {
      "/c": { $ref: "#/components/pathItems/A", summary: "First." },
      "/b": expect.anything(),
    },
  },
  {
    name: "nothing stands there",
    edits: [{ path: ["paths", "/none", "get"] }],
    at: ["paths", "/none"],
    want: undefined,
  },
  {
    name: "a key that only prototypes have",
    edits: [{ path: ["toString", "name"], value: 1 }],
    at: ["toString"],
    want: undefined,
  },
];

function valueAt(holder: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return holder;
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return valueAt((holder as Record<string, unknown>)[key], rest);
}

test.each(TABLE)("$name", ({ edits, at, want }) => {
  const document = documentOf(TEXT);
  const before = JSON.stringify(document.bundled);
  expect(valueAt(document.edit(edits).bundled, at)).toEqual(want);
  expect(JSON.stringify(document.bundled), "the document that was edited").toBe(before);
});

test("what stays still knows its place", () => {
  const edited = documentOf(TEXT).edit([{ path: [...NAMES, "0"] }, { path: ["paths", "/a"], key: "/c" }]);
  const paths = edited.bundled.paths as { "/b": { get: { parameters: object } } };
  const { parameters } = paths["/b"].get;
  const places = [edited.locate(parameters, "0"), edited.locate(parameters, "1"), edited.locate(paths, "/c")];
  expect(places.map(({ line, col }) => `${line}:${col}`)).toEqual(["10:11", "11:11", "3:3"]);
});
