import { expect, it } from "vitest";
import { dataKind } from "../../src/response/event-data.ts";
import { SchemaSet } from "../../src/schema/schema-set.ts";

const object = { type: "object", properties: { a: { type: "string" } } };
const event = (data: object): object => ({ type: "object", properties: { event: { type: "string" }, data } });

it.each<[name: string, schema: object | boolean, want: "json" | "text" | undefined]>([
  ["an object", object, "json"],
  ["a reference to one", { $ref: "#/components/schemas/Thing" }, "json"],
  ["one of several objects", { oneOf: [object, { $ref: "#/components/schemas/Thing" }] }, "json"],
  ["a number or null", { type: ["number", "null"] }, "json"],
  ["a list of objects, one in each event", { type: "array", items: object }, "json"],
  ["a text", { type: "string" }, "text"],
  ["one of some texts", { enum: ["a", "b"] }, "text"],
  ["an object or a text", { anyOf: [object, { const: "[DONE]" }] }, undefined],
  ["a text that holds JSON", { type: "string", contentMediaType: "application/json" }, undefined],
  ["anything", {}, undefined],
  ["anything at all", true, undefined],
  ["an event with an object", event(object), "json"],
  ["an event with a text", event({ type: "string" }), "text"],
  ["an event with anything", event({}), undefined],
  ["events of two kinds", { oneOf: [event(object), event({ type: "string" })] }, undefined],
  ["a list of events", { type: "array", items: event(object) }, "json"],
])("the data of events is, by the schema of %s, %j: %s", (_, schema, want) => {
  const root = { openapi: "3.1.0", components: { schemas: { Thing: object, Event: schema } } };
  const schemas = new SchemaSet({ source: "test", root } as never, "response");
  expect(dataKind(schemas, "/components/schemas/Event")).toBe(want);
});
