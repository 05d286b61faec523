import { expect, it } from "vitest";
import { ExampleValues } from "../../src/generate/example-values.ts";

const values = new ExampleValues({
  openapi: "3.1.0",
  paths: {},
  components: {
    schemas: {
      Text: { type: "string" },
      Needs: { type: "object", required: ["id"], properties: { id: { type: "integer", minimum: 3 }, more: {} } },
      NeedsNothing: { type: "object", properties: { id: { readOnly: true }, name: { type: "string", minLength: 2 } } },
      Nothing: { type: "object" },
      Circle: { type: "object", required: ["next"], properties: { next: { $ref: "#/components/schemas/Circle" } } },
      Never: { allOf: [{ type: "string" }, { type: "integer" }] },
      Broken: { type: "string", pattern: "(" },
    },
  },
});

it.each([
  ["Text", { value: "" }],
  ["Needs", { value: { id: 3 } }],
  ["NeedsNothing", { value: { name: "ab" } }],
  ["Nothing", { value: {} }],
  ["Circle", { reason: expect.stringMatching(/^no value can be made for .*: it contains itself without an end$/) }],
  ["Never", { reason: expect.stringMatching(/^no value can be made for .*: its parts exclude each other$/) }],
  ["Broken", { reason: "no value can be made for #/components/schemas/Broken: no string was found that fits" }],
])("makes a value of %s", (name, want) => {
  expect(values.make(`/components/schemas/${name}`, "json")).toEqual(want);
});

it.each([
  ["Needs", { id: 4 }, true],
  ["Needs", {}, false],
  ["Broken", "a", false],
])("%s takes %j: %s", (name, value, want) => {
  expect(values.takes(`/components/schemas/${name}`, value, "json")).toBe(want);
});
