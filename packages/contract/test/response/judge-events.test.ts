import { describe, expect, it } from "vitest";
import { readOperations } from "../../src/document/operations.ts";
import { startMock } from "../../src/index.ts";
import { judgeResponse } from "../../src/response/judge-response.ts";
import { undocumentedFields } from "../../src/response/undocumented-fields.ts";
import { schemasOf } from "../../src/schema/schemas-of.ts";

function documentWith(media: object) {
  const responses = { "200": { description: "x", content: { "text/event-stream": media } } };
  return {
    openapi: "3.2.0",
    info: { title: "Events", version: "1" },
    paths: { "/x": { get: { operationId: "watch", responses } } },
    components: { schemas: { Chunk: chunk, Delta: delta, Note: note } },
  };
}

const chunk = { type: "object", required: ["id"], properties: { id: { type: "integer" }, text: { type: "string" } } };
const delta = {
  type: "object",
  required: ["event", "data"],
  properties: { event: { const: "delta" }, data: { $ref: "#/components/schemas/Chunk" } },
};
const note = {
  type: "object",
  required: ["event", "data"],
  properties: { event: { const: "note" }, data: { type: "string" } },
};
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const either = { schema: { oneOf: [ref("Delta"), ref("Note")] } };
const encoded = { type: "string", contentMediaType: "application/json", contentSchema: ref("Chunk") };
const item = { itemSchema: { type: "object", required: ["data"], properties: { data: encoded } } };

function told(media: object, body: unknown): string[] {
  const root = documentWith(media);
  const { responses } = schemasOf({ source: "test", root });
  const [operation] = readOperations(root);
  if (operation === undefined) throw new Error("There is no operation.");
  const answer = { status: 200, headers: new Map([["content-type", "text/event-stream"]]), body };
  const found = judgeResponse(responses, operation, answer);
  const unnamed = undocumentedFields(responses, operation, answer);
  return [
    ...found.map(({ location, message }) => `${location.slice(2).join("/")} ${message}`),
    ...unnamed.map((path) => `${path.join("/")} is not named`),
  ];
}

describe("the data of each event is judged by the schema", () => {
  it.each<[name: string, media: object, body: unknown, want: string[]]>([
    ["objects", { schema: ref("Chunk") }, 'data: {"id":1}\n\ndata: {"id":2}\n\n', []],
    [
      "an object of another type",
      { schema: ref("Chunk") },
      'data: {"id":1}\n\ndata: {"id":"2"}\n\n',
      ["1/id must be integer"],
    ],
    ["an object without a name", { schema: ref("Chunk") }, "data: {}\n\n", ["0 must have required property 'id'"]],
    ["a name that is not described", { schema: ref("Chunk") }, 'data: {"id":1,"x":1}\n\n', ["0/x is not named"]],
    ["text in place of objects", { schema: ref("Chunk") }, "data: hello\n\n", ["0 must be object"]],
    ["text without events", { schema: ref("Chunk") }, "hello", [" must be object"]],
    ["an object on several lines", { schema: ref("Chunk") }, 'event: a\r\ndata: {\r\ndata: "id":1}\r\n\r\n', []],
    ["an event that is cut", { schema: ref("Chunk") }, 'data: {"id":1}\n\ndata: {"i', []],
    ["an event without data", { schema: ref("Chunk") }, 'event: ping\n\n: comment\n\ndata: {"id":1}\n\n', []],
    ["a mark of the end", { schema: ref("Chunk") }, 'data: {"id":1}\n\ndata: [DONE]\n\n', []],
    ["the mark before the end", { schema: ref("Chunk") }, 'data: [DONE]\n\ndata: {"id":1}\n\n', ["0 must be object"]],
    [
      "a schema without a type",
      { schema: { required: ["id"] } },
      "data: {}\n\n",
      ["0 must have required property 'id'"],
    ],
    [
      "a list of all",
      { schema: { type: "array", items: ref("Chunk") } },
      'data: {"id":"1"}\n\n',
      ["0/id must be integer"],
    ],
    ["numbers", { schema: { type: "number" } }, "data: 1\n\n", []],
    ["any text", { schema: { type: "string" } }, "data: 1\n\n", []],
    [
      "some texts",
      { schema: { type: "string", enum: ["a"] } },
      "data: a\n\ndata: b\n\n",
      ['1 must be equal to one of the allowed values: ["a"]'],
    ],
    [
      "text or objects",
      { schema: { oneOf: [ref("Chunk"), { type: "string" }] } },
      'data: {"id":1}\n\ndata: hello\n\n',
      [],
    ],
    ["events of two names", either, 'event: delta\ndata: {"id":1}\n\nevent: note\ndata: 7\n\n', []],
    [
      "an event of two names that is wrong",
      { schema: ref("Delta") },
      'event: delta\ndata: {"id":"1"}\n\n',
      ["0/data/id must be integer"],
    ],
    ["JSON in text", item, 'data: {"id":1}\n\n', []],
    ["wrong JSON in text", item, 'data: {"id":"1"}\n\n', ["0/data/id must be integer"]],
    ["wrong JSON in text that is the data", { schema: encoded }, 'data: {"id":"1"}\n\n', ["0/id must be integer"]],
    ["a value", { schema: ref("Chunk") }, { id: "1" }, ["id must be integer"]],
    ["values", { schema: ref("Chunk") }, [{ id: 1 }, { id: "1" }], ["1/id must be integer"]],
    [
      "an event in place of its data",
      { schema: ref("Chunk") },
      { event: "a", data: { id: "1" } },
      ["id must be integer"],
    ],
  ])("%s", (_, media, body, want) => {
    expect(told(media, body)).toEqual(want);
  });
});

describe("a strict mock sends what is described of events", () => {
  it.each<[media: object, want: string]>([
    [{ schema: chunk, example: 'data: {"id":1}\n\n' }, '200 data: {"id":1}\n\n'],
    [{ schema: chunk, example: [{ id: 1 }, { id: 2 }] }, '200 data: {"id":1}\n\ndata: {"id":2}\n\n'],
    [{ schema: chunk, example: { event: "a", data: { id: 1 } } }, '200 event: a\ndata: {"id":1}\n\n'],
    [{ schema: chunk, example: 'data: {"id":"1"}\n\n' }, "500 lying-answer"],
  ])("%j", async (media, want) => {
    await using mock = await startMock(documentWith(media));
    const response = await fetch(`${mock.url}/x`);
    const text = await response.text();
    const shown = response.ok ? text : /lying-answer/.exec(text)?.[0];
    expect(`${response.status} ${shown}`).toBe(want);
  });
});
