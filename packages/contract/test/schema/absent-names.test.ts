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

// In OpenAPI 3.1 what stands beside a reference counts; in 3.0 it is ignored.
const beside = { $ref: "#/components/schemas/Base", required: ["id", "name"] };
const siblings = {
  Base: base,
  Beside: beside,
  Branch: { allOf: [beside] },
  Both: { allOf: [{ $ref: "#/components/schemas/Strict", properties: base.properties }] },
  Strict: strict,
};

it.each<[version: string, schema: string, value: object, wanted: boolean]>([
  ["3.1.0", "Beside", { name: "n" }, true],
  ["3.1.0", "Beside", {}, false],
  ["3.1.0", "Branch", { name: "n" }, true],
  ["3.1.0", "Branch", {}, false],
  ["3.1.0", "Both", { name: "n" }, true],
  ["3.1.0", "Both", {}, false],
  ["3.1.0", "Both", { name: 1 }, false],
  ["3.0.3", "Branch", {}, true],
  ["3.0.3", "Both", { name: "n" }, false],
])("%s, %s beside a reference: %j", (version, schema, value, wanted) => {
  const document = { ...root, openapi: version, components: { schemas: siblings } };
  const requests = new SchemaSet({ root: document, source: "x" }, "request");
  expect(requests.accepts(`/components/schemas/${schema}`, value)).toBe(wanted);
});
