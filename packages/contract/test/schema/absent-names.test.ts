import { expect, it } from "vitest";
import { SchemaSet } from "../../src/schema/schema-set.ts";

const base = { type: "object", properties: { id: { type: "string", readOnly: true }, name: { type: "string" } } };
const secret = { type: "string", writeOnly: true };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const strict = { type: "object", required: ["id", "name"] };
const schemas = {
  Base: base,
  Strict: strict,
  Nested: { allOf: [ref("Strict")] },
  Password: secret,
  // The property stands in one branch, and the list of required names in another, beside it, or deeper.
  Beside: { allOf: [ref("Base")], required: ["id", "name"] },
  Branch: { allOf: [ref("Base"), { required: ["id", "name"] }] },
  Referred: { allOf: [ref("Base"), ref("Strict")] },
  Deeper: { allOf: [ref("Nested"), { allOf: [ref("Base")] }] },
  Flagged: { type: "object", required: ["p"], properties: { p: { allOf: [ref("Password")] } } },
};
const root = { openapi: "3.0.3", info: { title: "x", version: "1" }, paths: {}, components: { schemas } };
const set = {
  request: new SchemaSet({ root, source: "x" }, "request"),
  response: new SchemaSet({ root, source: "x" }, "response"),
};

it.each<[schema: string, direction: "request" | "response", value: object, wanted: boolean]>([
  ...["Beside", "Branch", "Referred", "Deeper"].flatMap((name): [string, "request" | "response", object, boolean][] => [
    [name, "request", { name: "n" }, true],
    [name, "request", {}, false],
    [name, "response", { name: "n" }, false],
    [name, "response", { id: "1", name: "n" }, true],
  ]),
  // Where no branch says that it is readOnly, it is required.
  ["Strict", "request", { name: "n" }, false],
  ["Nested", "request", { name: "n" }, false],
  ["Flagged", "request", { p: "x" }, true],
  ["Flagged", "request", {}, false],
  ["Flagged", "response", {}, true],
])("%s, %s: %j", (schema, direction, value, wanted) => {
  expect(set[direction].accepts(`/components/schemas/${schema}`, value)).toBe(wanted);
});
