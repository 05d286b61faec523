import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryOf } from "../../src/generate/arbitrary.ts";
import { nodeAt } from "../../src/generate/flat-schema.ts";
import type { WirePlace } from "../../src/generate/wire-place.ts";
import { SchemaSet } from "../../src/schema/schema-set.ts";

/** The types of some arbitrary values. */
function typesOf(schema: object, place: WirePlace): string[] {
  const schemas = new SchemaSet({ source: "test", root: { schema } }, "request");
  const values = fc.sample(arbitraryOf(schemas, nodeAt("/schema"), place), { seed: 1, numRuns: 50 });
  return [...new Set(values.map((value) => (value === null ? "null" : typeof value)))].sort();
}

const text = { type: "string" };
const none = { type: "null" };

it.each<[schema: object, place: WirePlace, want: string[]]>([
  [{ anyOf: [text, none] }, "json", ["null", "string"]],
  [{ anyOf: [text, none] }, "query", ["string"]],
  [{ oneOf: [none, { type: "boolean" }] }, "query", ["boolean"]],
  [{ anyOf: [{ type: ["null"] }, { anyOf: [none, text] }] }, "query", ["string"]],
])("of %j as %s some are %j", (schema, place, want) => expect(typesOf(schema, place)).toEqual(want));

it("of null alone there is no text", () => {
  expect(() => typesOf(none, "query")).toThrow("null has no text");
});
