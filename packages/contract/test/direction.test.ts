import { expect, it } from "vitest";
import { SchemaSet } from "../src/schema/schema-set.ts";

const schemas = {
  Id: { type: "integer", readOnly: true },
  Thing: {
    type: "object",
    required: ["id", "made", "pin"],
    properties: {
      id: { $ref: "#/components/schemas/Id" },
      made: { type: "string", readOnly: true },
      pin: { type: "string", writeOnly: true },
    },
  },
};
const root = { openapi: "3.1.0", components: { schemas } };

it.each([
  ["request", { pin: "1" }, []],
  ["request", {}, ["required"]],
  ["response", { id: 1, made: "today" }, []],
  ["response", { made: "today" }, ["required"]],
  ["response", { id: 1, made: "today", pin: "1" }, ["writeOnly"]],
] as const)("in a %s, %j has %j", (direction, value, codes) => {
  const set = new SchemaSet({ source: "test", root }, direction);
  expect(set.check("/components/schemas/Thing", value, []).map(({ code }) => code)).toEqual(codes);
});
