import { expect, it } from "vitest";
import { loadDocument } from "../../../src/document/load-document.ts";
import { effectsOf } from "../../../src/live/model/effect-faults.ts";
import type { LiveExchange } from "../../../src/live/recorded-exchange.ts";

const text = { type: "string" };
const lamp = {
  type: "object",
  properties: {
    id: text,
    name: text,
    watts: { type: "integer" },
    on: { type: "boolean" },
    since: { type: "string", format: "date-time" },
    site: { type: "string", format: "uri" },
    tags: { type: "array", items: text },
    place: { type: "object", properties: { room: text } },
    room_id: text,
    code: { type: "string", writeOnly: true },
    owner: { type: "string", readOnly: true },
  },
};
const answer = (status: string, schema: object) => ({
  [status]: { description: "x", content: { "application/json": { schema } } },
});
const root = {
  openapi: "3.1.0",
  info: { title: "Lamps", version: "1" },
  paths: {
    "/lamps": { post: { operationId: "addLamp", responses: answer("201", lamp) } },
    "/lamps/{id}": {
      get: { operationId: "getLamp", responses: answer("200", lamp) },
      patch: { operationId: "patchLamp", responses: answer("200", lamp) },
    },
    "/rents": { post: { operationId: "rent", responses: answer("200", lamp) } },
    "/lamps/{lampId}/rents": { get: { operationId: "lastRent", responses: answer("200", lamp) } },
    "/boxes": { post: { operationId: "addBox", responses: answer("201", { properties: { data: lamp } }) } },
    "/boxes/{id}": { get: { operationId: "getBox", responses: answer("200", { properties: { data: lamp } }) } },
  },
};

function exchangeOf(line: string): LiveExchange {
  const [, method = "", path = "", sent, status, body] = /^(\w+) (\S+) (?:(\S+) )?(\d{3}) (\{.*)$/.exec(line) ?? [];
  const headers = { "content-type": "application/json" };
  const type = sent?.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
  return {
    at: "2026-01-01T00:00:00.000Z",
    request: { method, path, headers: { "content-type": type }, ...(sent !== undefined && { body: sent }) },
    response: { status: Number(status), headers, ...(body !== undefined && { body }) },
  };
}

const lost = (name: string, what = "the answer does not have it") =>
  `addLamp request/body/${name} not-kept was sent and accepted, but ${what}`;

it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
  ["all is kept", ['POST /lamps {"name":"A","watts":5} 201 {"id":"l","name":"A","watts":5}'], []],
  ["a property is lost", ['POST /lamps {"name":"A","watts":5} 201 {"id":"l","name":"A"}'], [lost("watts")]],
  ["a property becomes null", ['POST /lamps {"name":"A","on":true} 201 {"id":"l","name":"A","on":null}'], [lost("on")]],
  ["a list is lost", ['POST /lamps {"name":"A","tags":["x"]} 201 {"id":"l","name":"A","tags":[]}'], [lost("tags")]],
  [
    "a part of an object is lost",
    ['POST /lamps {"name":"A","place":{"room":"r"}} 201 {"id":"l","name":"A","place":{}}'],
    [lost("place/room")],
  ],
  [
    "a text is another",
    ['POST /lamps {"name":"Ada"} 201 {"id":"l","name":"Eva"}'],
    [lost("name", "the answer shows another value")],
  ],
  [
    "a number has a limit",
    ['POST /lamps {"watts":900} 201 {"id":"l","watts":500}'],
    [lost("watts", "the answer shows another value")],
  ],
  [
    "it is another's",
    ['POST /lamps room_id=r2 201 {"id":"l","room_id":"r1"}'],
    [lost("room_id", "the answer shows another value")],
  ],
  ["a number of a form", ['POST /lamps watts=5&name=A+B 201 {"id":"l","watts":5,"name":"A B"}'], []],
  [
    "only the answer has it",
    [
      'POST /lamps {"name":"A","watts":5} 201 {"id":"l","name":"A","watts":5}',
      'GET /lamps/l 200 {"id":"l","name":"A"}',
    ],
    [lost("watts", "getLamp does not answer it")],
  ],
  [
    "only the answer has it right",
    ['POST /lamps {"name":"A"} 201 {"id":"l","name":"A"}', 'GET /lamps/l 200 {"id":"l","name":"B"}'],
    [lost("name", "getLamp answers another value")],
  ],
  [
    "the answer has nothing but an id, and all is kept",
    ['POST /lamps {"name":"A"} 201 {"id":"l"}', 'GET /lamps/l 200 {"id":"l","name":"A"}'],
    [],
  ],
  ["the answer has nothing but an id, and nobody reads it", ['POST /lamps {"name":"A"} 201 {"id":"l"}'], []],
  [
    "in an envelope",
    ['POST /boxes {"name":"A"} 201 {"data":{"id":"l","name":"B"}}'],
    ["addBox request/body/name not-kept was sent and accepted, but the answer shows another value"],
  ],
  ["what is never shown", ['POST /lamps {"name":"A","code":"1"} 201 {"id":"l","name":"A"}'], []],
  ["what cannot be sent", ['POST /lamps {"name":"A","owner":"o"} 201 {"id":"l","name":"A","owner":"me"}'], []],
  ["what the answer is not described with", ['POST /lamps {"name":"A","x":"1"} 201 {"id":"l","name":"A","x":"2"}'], []],
  [
    "the same in other words",
    [
      'POST /lamps {"since":"2026-01-01T00:00:00Z","site":"https://a.example"} 201 {"id":"l","since":"2026-01-01T01:00:00+01:00","site":"https://a.example/"}',
    ],
    [],
  ],
  ["what is hidden", ['POST /lamps {"name":"secret"} 201 {"id":"l","name":"[redacted]"}'], []],
  [
    "what was changed since",
    [
      'POST /lamps {"name":"A"} 201 {"id":"l","name":"A"}',
      'PATCH /lamps/l {"name":"B"} 200 {"id":"l","name":"B"}',
      'GET /lamps/l 200 {"id":"l","name":"B"}',
    ],
    [],
  ],
  ["what takes its time", ['POST /lamps {"name":"A"} 202 {"id":"l","name":"B"}'], []],
])("what was sent to make something: %s", async (_, lines, wanted) => {
  const { drifts } = effectsOf(await loadDocument(root), lines.map(exchangeOf));
  expect(drifts.map(({ operation, place, code, message }) => `${operation} ${place} ${code} ${message}`)).toEqual(
    wanted,
  );
});

const other = (operation: string, key: string) =>
  `${operation} response/body/${key} other-id is another id than was asked for`;
const made = 'POST /lamps {"name":"A"} 201 {"id":"l","name":"A"}';

it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
  ["the same", ['POST /rents {"lamp_id":"l"} 200 {"rent":7,"lamp_id":"l"}'], []],
  ["another", ['POST /rents {"lamp_id":"l"} 200 {"rent":7,"lampId":"k"}'], [other("rent", "lampId")]],
  ["another, for a form", ['POST /rents lamp_id=l 200 {"data":{"lamp_id":"k"}}'], [other("rent", "lamp_id")]],
  ["a number as text", ['POST /rents {"lamp_id":7} 200 {"lamp_id":"7"}'], []],
  ["another one for a path", [made, 'GET /lamps/l/rents 200 {"lamp_id":"k"}'], [other("lastRent", "lamp_id")]],
  ["another one for a path that nobody has made", ['GET /lamps/latest/rents 200 {"lamp_id":"k"}'], []],
  ["another one by a bare id", ['POST /rents {"id":"l"} 200 {"id":"k"}'], []],
])("the answer names what was asked for: %s", async (_, lines, wanted) => {
  const { drifts } = effectsOf(await loadDocument(root), lines.map(exchangeOf));
  expect(drifts.map(({ operation, place, code, message }) => `${operation} ${place} ${code} ${message}`)).toEqual(
    wanted,
  );
});
