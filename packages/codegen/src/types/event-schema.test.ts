import type { JsonObject } from "@specwright/openapi";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { describedEvents, isEventStream } from "./event-schema.ts";

const COMPONENTS = parse(`
schemas:
  Chunk: { type: object, required: [index], properties: { index: { type: integer } } }
  Either: { oneOf: [{ $ref: "#/components/schemas/Chunk" }, { $ref: "#/components/schemas/End" }] }
  End: { type: string, enum: ["[DONE]"] }
  Delta: { type: object, required: [event, data], properties: { event: { const: delta }, data: { $ref: "#/components/schemas/Chunk" } } }
  Note: { type: object, required: [event, data], properties: { event: { enum: [note, hint] }, data: { type: string } } }
  Start: { type: object, required: [event, data], properties: { event: { type: string }, data: { $ref: "#/components/schemas/Chunk" } } }
  Stop: { type: object, required: [event, data], properties: { event: { type: string }, data: { type: string } } }
  ChunkEvent: { type: object, required: [data], properties: { data: { $ref: "#/components/schemas/Chunk" } } }
  EndEvent: { type: object, required: [data], properties: { data: { $ref: "#/components/schemas/End" } } }
`) as JsonObject;

const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;

/** What is said of the events, in few words: `event` → schema of the data, how it is read. */
function told(media: string, end?: string): unknown {
  const events = describedEvents(parse(media) as JsonObject, { components: COMPONENTS }, end);
  if (!events) return "text";
  const { schema, ...rules } = events;
  const { anyOf = [schema] } = schema as { anyOf?: JsonObject[] };
  const lines = (anyOf as JsonObject[]).map(({ properties, required }) => {
    const { event, data } = properties as { event: { const?: string; enum?: string[] }; data: object };
    expect(required).toEqual(["event", "data"]);
    return `${event.const ?? event.enum?.join("|") ?? "*"}: ${JSON.stringify(data).replace(/"#\/components\/schemas\/(\w+)"/g, "$1")}`;
  });
  return [...lines, JSON.stringify(rules)];
}

describe("the schema of the data", () => {
  it.each([
    ["nothing", "{}", "text"],
    ["a string", "{ schema: { type: string } }", "text"],
    ["some texts", "{ schema: { enum: [a, b] } }", "text"],
    ["anything", "{ schema: {} }", "text"],
    ["anything that has a description", "{ schema: { description: Events. } }", "text"],
    ["bytes", "{ schema: { type: string, format: binary } }", "text"],
    ["a reference", `{ schema: ${ref("Chunk")} }`, ['*: {"$ref":Chunk}', '{"data":"json"}']],
    ["a list", `{ schema: { type: array, items: ${ref("Chunk")} } }`, ['*: {"$ref":Chunk}', '{"data":"json"}']],
    ["a number", "{ schema: { type: number } }", ['*: {"type":"number"}', '{"data":"json"}']],
    ["a nullable text", "{ schema: { type: [string, 'null'] } }", "text"],
    [
      "an object or a text",
      `{ schema: { oneOf: [${ref("Chunk")}, { type: string }] } }`,
      ['*: {"oneOf":[{"$ref":Chunk},{"type":"string"}]}', '{"data":"either"}'],
    ],
    ["an object or its end", `{ schema: ${ref("Either")} }`, ['*: {"$ref":Either}', '{"data":["[DONE]"]}']],
    [
      "JSON in a text",
      `{ schema: { type: string, contentMediaType: application/json, contentSchema: ${ref("Chunk")} } }`,
      ['*: {"$ref":Chunk}', '{"data":"json"}'],
    ],
    [
      "JSON of any kind in a text",
      "{ schema: { contentMediaType: application/problem+json } }",
      ["*: {}", '{"data":"json"}'],
    ],
    [
      "an object of other properties",
      "{ schema: { type: object, properties: { data: {}, total: {} } } }",
      ['*: {"type":"object","properties":{"data":{},"total":{}}}', '{"data":"json"}'],
    ],
    [
      "an object with an id alone",
      "{ schema: { type: object, properties: { id: { type: string } } } }",
      ['*: {"type":"object","properties":{"id":{"type":"string"}}}', '{"data":"json"}'],
    ],
    ["no more than an object", "{ schema: { type: object } }", ['*: {"type":"object"}', '{"data":"json"}']],
  ])("%s", (_name, media, want) => {
    expect(told(media)).toEqual(want);
  });
});

describe("the schema of an event", () => {
  it.each([
    [
      "with text",
      "{ schema: { type: object, properties: { event: { type: string }, data: { type: string } } } }",
      "text",
    ],
    ["in OpenAPI 3.2 with text", "{ itemSchema: { type: object, properties: { data: { type: string } } } }", "text"],
    ["with data", `{ schema: ${ref("ChunkEvent")} }`, ['*: {"$ref":Chunk}', '{"data":"json"}']],
    ["in a list", `{ schema: { type: array, items: ${ref("ChunkEvent")} } }`, ['*: {"$ref":Chunk}', '{"data":"json"}']],
    [
      "with anything as its data",
      "{ schema: { type: object, properties: { data: {}, id: {} } } }",
      ["*: {}", '{"data":"either"}'],
    ],
    [
      "in OpenAPI 3.2",
      `{ itemSchema: { type: object, required: [event], properties: { event: { const: a }, data: { contentMediaType: application/json, contentSchema: ${ref("Chunk")} } } } }`,
      ['a: {"$ref":Chunk}', '{"named":{"a":"json"}}'],
    ],
    [
      "in OpenAPI 3.2 whose name may be missing",
      "{ itemSchema: { type: object, properties: { event: { const: a }, data: { type: string, contentMediaType: application/json } } } }",
      ["a: {}", '{"data":"json"}'],
    ],
    [
      "of several names",
      `{ schema: { oneOf: [${ref("Delta")}, ${ref("Note")}] } }`,
      ['delta: {"$ref":Chunk}', 'note|hint: {"type":"string"}', '{"named":{"delta":"json"}}'],
    ],
    [
      "in parts",
      `{ schema: { allOf: [${ref("ChunkEvent")}, { properties: { event: { const: a } }, required: [event] }] } }`,
      ['a: {"$ref":Chunk}', '{"named":{"a":"json"}}'],
    ],
    [
      "that is named or not",
      `{ schema: { anyOf: [${ref("Note")}, ${ref("ChunkEvent")}] } }`,
      ['note|hint: {"type":"string"}', '*: {"$ref":Chunk}', '{"data":"json","named":{"note":"text","hint":"text"}}'],
    ],
    [
      "that a discriminator names",
      `{ schema: { oneOf: [${ref("Start")}, ${ref("Stop")}], discriminator: { propertyName: event, mapping: { begin: "#/components/schemas/Start", start: Start } } } }`,
      ['begin|start: {"$ref":Chunk}', 'Stop: {"type":"string"}', '{"named":{"begin":"json","start":"json"}}'],
    ],
    [
      "that a discriminator of the data tells apart",
      `{ schema: { oneOf: [${ref("Chunk")}], discriminator: { propertyName: event } } }`,
      ['*: {"oneOf":[{"$ref":Chunk}],"discriminator":{"propertyName":"event"}}', '{"data":"json"}'],
    ],
    [
      "or its end",
      `{ schema: { oneOf: [${ref("ChunkEvent")}, ${ref("EndEvent")}] } }`,
      ['*: {"anyOf":[{"$ref":Chunk},{"$ref":End}]}', '{"data":["[DONE]"]}'],
    ],
    [
      "beside one that is none",
      `{ schema: { oneOf: [${ref("Delta")}, ${ref("Chunk")}] } }`,
      ['*: {"oneOf":[{"$ref":Delta},{"$ref":Chunk}]}', '{"data":"json"}'],
    ],
  ])("%s", (_name, media, want) => {
    expect(told(media)).toEqual(want);
  });
});

describe("a text that ends the stream is no data", () => {
  it.each([
    ["of an event", `{ schema: { oneOf: [${ref("ChunkEvent")}, ${ref("EndEvent")}] } }`, "[DONE]", '*: {"$ref":Chunk}'],
    ["of the data", `{ schema: ${ref("Either")} }`, "[DONE]", '*: {"$ref":Chunk}'],
    ["of another text", `{ schema: ${ref("Either")} }`, "stop", '*: {"$ref":Either}'],
  ])("%s", (_name, media, end, want) => {
    expect(told(media, end)).toEqual([want, '{"data":["[DONE]"]}']);
  });
});

it.each([
  ["text/event-stream", true],
  ["Text/Event-Stream; charset=utf-8", true],
  ["text/event-streams", false],
  ["application/json", false],
])("%s", (mediaType, want) => {
  expect(isEventStream(mediaType)).toBe(want);
});
