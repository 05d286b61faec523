import { expect, it } from "vitest";
import { ExampleValues } from "../../src/generate/example-values.ts";
import type { WirePlace } from "../../src/generate/wire-place.ts";

const car = { type: "object", properties: { wheels: { type: "integer" }, doors: { type: "integer" } } };
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
      Unfit: { type: "string", pattern: "^a$", minLength: 2 },
      Foreign: { type: "string", pattern: "(" },
      Wide: {
        oneOf: [
          { ...car, required: ["wheels", "doors"] },
          { ...car, required: ["wheels"] },
        ],
      },
      Loose: { oneOf: [{ type: "array" }, { format: "many" }, { ...car, required: ["wheels"] }] },
      Inside: { type: "object", required: ["part"], properties: { part: { $ref: "#/components/schemas/Loose" } } },
      Hopeless: { oneOf: [{ type: "integer" }, { type: "number", multipleOf: 1 }] },
      Named: {
        oneOf: [{ $ref: "#/components/schemas/ByCode" }, { $ref: "#/components/schemas/ByAny" }],
        discriminator: { propertyName: "by", mapping: { code: "ByCode", any: "#/components/schemas/ByAny" } },
      },
      ByCode: {
        type: "object",
        required: ["by", "code"],
        properties: { by: { type: "string" }, code: { type: "string" } },
      },
      ByAny: { type: "object", required: ["by"], properties: { by: { type: "string" } } },
      Choices: { anyOf: [{ type: "array" }, {}] },
      Parts: {
        type: "object",
        required: ["profile", "map", "list", "none"],
        properties: {
          profile: { type: "object", properties: { name: { type: "string" } } },
          map: { type: "object", additionalProperties: { type: "integer" } },
          list: { type: "array", items: { type: "string" } },
          none: { type: "object", maxProperties: 0 },
        },
      },
      Profile: {
        type: "object",
        required: ["profile"],
        properties: { profile: { type: "object", properties: { id: {} } } },
      },
    },
  },
});

it.each([
  ["Text", { value: "" }],
  ["Named", { value: { by: "code", code: "" } }],
  ["Needs", { value: { id: 3 } }],
  ["NeedsNothing", { value: { name: "ab" } }],
  ["Nothing", { value: {} }],
  ["Circle", { reason: expect.stringMatching(/^no value can be made for .*: it contains itself without an end$/) }],
  ["Never", { reason: expect.stringMatching(/^no value can be made for .*: its parts exclude each other$/) }],
  ["Unfit", { reason: "no value can be made for #/components/schemas/Unfit: no string was found that fits" }],
  ["Foreign", { value: "" }],
  ["Wide", { value: { wheels: 0 } }],
  ["Loose", { value: "" }],
  ["Inside", { value: { part: "" } }],
  ["Hopeless", { reason: "the value that was made must match exactly one schema in oneOf" }],
  ["Choices", { value: [] }],
])("makes a value of %s", (name, want) => {
  expect(values.make(`/components/schemas/${name}`, "json")).toEqual(want);
});

it.each<[name: string, place: WirePlace, want: object]>([
  ["Profile", "json", { value: { profile: {} } }],
  ["Profile", "form", { value: { profile: { id: "a" } } }],
  ["Nothing", "form", { value: {} }],
  ["Parts", "json", { value: { profile: {}, map: {}, list: [], none: {} } }],
  ["Parts", "form", { reason: "no text carries the empty list, object or null in it" }],
])("makes a value of %s that %s can carry", (name, place, want) => {
  expect(values.make(`/components/schemas/${name}`, place)).toEqual(want);
});

it.each<[name: string, value: unknown, place: WirePlace, want: boolean]>([
  ["Needs", { id: 4 }, "json", true],
  ["Needs", {}, "json", false],
  ["Unfit", "a", "json", false],
  ["Foreign", "a", "json", true],
  ["Profile", { profile: {} }, "json", true],
  ["Profile", { profile: {} }, "form", false],
  ["Profile", { profile: { id: null } }, "form", false],
  ["Profile", { profile: { id: [""] } }, "form", true],
  ["Nothing", {}, "form", true],
  ["Nothing", {}, "query", false],
])("%s takes %j in %s: %s", (name, value, place, want) => {
  expect(values.takes(`/components/schemas/${name}`, value, place)).toBe(want);
});
