import { expect, it } from "vitest";
import { exchangeJudge } from "../../src/live/judge-exchange.ts";

const chunk = { type: "object", required: ["id"], properties: { id: { type: "integer" }, at: { type: "string" } } };
const event = { type: "object", required: ["data"], properties: { data: { $ref: "#/components/schemas/Chunk" } } };
const encoded = {
  type: "object",
  properties: { data: { type: "string", contentMediaType: "application/json", contentSchema: chunk } },
};

function drifts(schema: object, body: string): string[] {
  const content = { "text/event-stream": { schema } };
  const root = {
    openapi: "3.1.0",
    info: { title: "Events", version: "1" },
    paths: { "/x": { get: { operationId: "watch", responses: { "200": { description: "x", content } } } } },
    components: { schemas: { Chunk: chunk } },
  };
  const judge = exchangeJudge({ source: "test", root });
  const found = judge({
    request: { method: "GET", path: "/x", headers: {}, body: undefined },
    response: { status: 200, headers: { "content-type": "text/event-stream; charset=utf-8" }, body },
  } as unknown as Parameters<typeof judge>[0]);
  return found.map(({ place, message, pointer }) => `${place} ${message} at ${pointer}`);
}

const ofId = "/components/schemas/Chunk/properties/id";

it.each<[name: string, schema: object, body: string, want: string[]]>([
  ["right data", { $ref: "#/components/schemas/Chunk" }, 'data: {"id":1}\n\n', []],
  [
    "data of another type",
    { $ref: "#/components/schemas/Chunk" },
    'data: {"id":1}\n\ndata: {"id":"2"}\n\n',
    [`response/body/1/id must be integer, is string at ${ofId}`],
  ],
  [
    "text",
    chunk,
    "data: hello\n\n",
    ["response/body/0 must be object, is string at /paths/~1x/get/responses/200/content/text~1event-stream/schema"],
  ],
  ["an event", event, 'data: {"id":"2"}\n\n', [`response/body/0/data/id must be integer, is string at ${ofId}`]],
  [
    "JSON in the text of an event",
    encoded,
    'data: {"id":"2"}\n\n',
    [
      "response/body/0/data/id must be integer, is string at /paths/~1x/get/responses/200/content/text~1event-stream/schema/properties/data",
    ],
  ],
  [
    "a name that nobody described",
    chunk,
    'data: {"id":1,"x":2}\n\n',
    ["response/body/0/x is not named by the schema at /paths/~1x/get/responses/200/content/text~1event-stream/schema"],
  ],
  [
    "a list",
    { type: "array", items: chunk },
    'data: {"id":null}\n\n',
    [
      "response/body/0/id must be integer, is null at /paths/~1x/get/responses/200/content/text~1event-stream/schema/items/properties/id",
    ],
  ],
])("%s", (_, schema, body, want) => {
  expect(drifts(schema, body)).toEqual(want);
});
