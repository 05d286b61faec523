import { describe, expect, it } from "vitest";
import { loadDocument } from "../../../src/document/load-document.ts";
import { effectsOf } from "../../../src/live/model/effect-faults.ts";
import type { LiveExchange } from "../../../src/live/recorded-exchange.ts";

const responses = { "200": { description: "x" } };
const operations = (...methods: string[]) =>
  Object.fromEntries(methods.map((method) => [method, { operationId: `${method}Bike`, responses }]));
const lock = (kind: string) => ({ type: "object", properties: { kind: { const: kind }, size: { type: "integer" } } });
const putLock = {
  operationId: "putLock",
  requestBody: { content: { "application/json": { schema: { oneOf: [lock("chain"), lock("bar")] } } } },
  responses,
};
const root = {
  openapi: "3.1.0",
  info: { title: "Bikes", version: "1" },
  paths: {
    "/bikes": {
      get: { operationId: "listBikes", responses },
      post: { operationId: "addBike", responses },
      delete: { operationId: "clearBikes", responses },
    },
    "/bikes/{bikeId}": operations("get", "put", "patch", "delete"),
    "/v{version}/locks": { post: { operationId: "addLock", responses } },
    "/v{version}/locks/{lockId}": { get: { operationId: "getLock", responses }, put: putLock },
    "/bikes/{bikeId}/bells": { post: { operationId: "addBell", responses } },
    "/bikes/{bikeId}/bells/{bellId}": { get: { operationId: "getBell", responses } },
    "/shops": { post: { operationId: "addShop", responses } },
    "/shops/{shop}": { get: { operationId: "getShop", responses } },
  },
};

/** "POST /bikes {…} 201 {…}": a request and its answer, with JSON where there is a body. */
function exchangeOf(line: string): LiveExchange {
  const [, method = "", path = "", sent, status, answer] =
    /^(\w+) (\S+) (?:(\{.*?\}) )?(\d{3})(?: (.*))?$/.exec(line) ?? [];
  const headers = { "content-type": "application/json" };
  return {
    at: "2026-01-01T00:00:00.000Z",
    request: { method, path, headers, ...(sent !== undefined && { body: sent }) },
    response: { status: Number(status), headers, ...(answer !== undefined && { body: answer }) },
  };
}

const made = 'POST /bikes {"color":"red"} 201 {"id":"b1","color":"red","at":"9:00"}';
const answered = 'GET /bikes/b1 200 {"id":"b1","color":"red","at":"9:00"}';
const gone = "DELETE /bikes/b1 204";

const unreadable = (id: string) =>
  `${id} response/status unreadable is not found, although addBike has made it before (its id is the id that was asked for)`;
const shownAsBefore = (id: string) =>
  `${id} request/body/color not-changed was sent and accepted, but the answer shows what was there before`;
const readAsBefore = (id: string) =>
  `${id} request/body/color not-changed was sent and accepted, but getBike still answers what was there before`;
const stillThere = "deleteBike response/status not-deleted says that it is deleted, but getBike answers it as before";
const stillAnswered =
  "deleteBike response/status not-deleted says that it is deleted, but getBike answers 200, and not that it is deleted";

describe("what was made", () => {
  it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
    ["is read", [made, answered], []],
    ["is not found", [made, "GET /bikes/b1 404"], [unreadable("getBike")]],
    ["has gone", [made, "GET /bikes/b1 410"], [unreadable("getBike")]],
    ["is not found when it is changed", [made, 'PATCH /bikes/b1 {"color":"blue"} 404'], [unreadable("patchBike")]],
    ["may not be read", [made, "GET /bikes/b1 403"], []],
    ["is another", [made, "GET /bikes/b2 404"], []],
    ["was deleted before", [made, gone, "GET /bikes/b1 404"], []],
    [
      "was deleted with another",
      [made, 'POST /bikes 201 {"id":"b2"}', "DELETE /bikes/b2 204", "DELETE /bikes/b1 404"],
      [unreadable("deleteBike")],
    ],
    [
      "is inside of what was deleted",
      [made, 'POST /bikes/b1/bells 201 {"id":"l1"}', gone, "GET /bikes/b1/bells/l1 404"],
      [],
    ],
    [
      "is inside of what names what was deleted",
      [
        made,
        'POST /v1/locks 201 {"id":"l1","bike_id":"b1"}',
        'POST /bikes 201 {"id":"b3","lock":{"id":"l1"}}',
        gone,
        "GET /v1/locks/l1 404",
        "GET /bikes/b3 404",
      ],
      [],
    ],
    [
      "is not what names what was deleted",
      [made, 'POST /v1/locks 201 {"id":"l1","bike_id":"b2"}', gone, "GET /v1/locks/l1 404"],
      [
        "getLock response/status unreadable is not found, although addLock has made it before (its id is the id that was asked for)",
      ],
    ],
    [
      "has a number that is the id of what was deleted by chance",
      ['POST /bikes 201 {"id":7}', 'POST /bikes 201 {"id":8,"size":7}', "DELETE /bikes/7 204", "GET /bikes/8 404"],
      [unreadable("getBike")],
    ],
    ["was deleted with all others", [made, "DELETE /bikes 204", "GET /bikes/b1 404"], []],
    ["was never made", ['POST /bikes {"color":"red"} 409 {"id":"b1"}', "GET /bikes/b1 404"], []],
    ["has a number for an id", ['POST /bikes 201 {"id":7}', "GET /bikes/7 404"], [unreadable("getBike")]],
    ["stands in an envelope", ['POST /bikes 201 {"data":{"id":"b1"}}', "GET /bikes/b1 404"], [unreadable("getBike")]],
    [
      "is read with another id",
      [made, 'GET /bikes/b1 200 {"id":"b2"}'],
      ["getBike response/body/id other-id is another id than was asked for"],
    ],
    ["is read with its number as text", ['POST /bikes 201 {"id":7}', 'GET /bikes/7 200 {"id":"7"}'], []],
    [
      "is another where something else in the path differs",
      ['POST /v1/locks 201 {"id":"l"}', "GET /v2/locks/l 404"],
      [],
    ],
    ["is inside of what is answered", ['POST /bikes/b1/bells 201 {"id":"b1"}', "GET /bikes/b1/bells/b1 404"], []],
    ["has a name, which is no id", ['POST /shops 201 {"name":"Old Shop"}', "GET /shops/Old%20Shop 404"], []],
    ["has an id that is encoded", ['POST /bikes 201 {"id":"a b"}', "GET /bikes/a%20b 404"], [unreadable("getBike")]],
  ])("%s", async (_, lines, wanted) => {
    expect(await driftsOf(lines)).toEqual(wanted);
  });
});

describe("what is called new", () => {
  const again =
    "addBike response/body/id same-id is the id of something else that was made before, although the status says that this is new";
  it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
    ["has an id of its own", [made, 'POST /bikes {"color":"blue"} 201 {"id":"b2"}'], []],
    ["has the id of another", [made, 'POST /bikes {"color":"blue"} 201 {"id":"b1"}'], [again]],
    ["has the id of another, and says that it is none", [made, 'POST /bikes {"color":"blue"} 200 {"id":"b1"}'], []],
    ["is the same that was sent before", [made, 'POST /bikes {"color":"red"} 201 {"id":"b1"}'], []],
    ["has an id that the caller chose", [made, 'POST /bikes {"id":"b1","color":"blue"} 201 {"id":"b1"}'], []],
    [
      "has another id of its own",
      ['POST /bikes 201 {"bikeId":"b1","uuid":"u1"}', 'POST /bikes {"color":"blue"} 201 {"bikeId":"b2","uuid":"u2"}'],
      [],
    ],
    [
      "has another id, which is that of another",
      ['POST /bikes 201 {"bikeId":"b1","uuid":"u1"}', 'POST /bikes {"color":"blue"} 201 {"bikeId":"b2","uuid":"u1"}'],
      ["addBike response/body/uuid same-id is the id of something else that was made before"],
    ],
    [
      "has a number that is counted anew below each owner",
      [
        'POST /bikes {"ownerId":"o"} 201 {"bikeId":"b1","id":1}',
        'POST /bikes {"ownerId":"p"} 201 {"bikeId":"b2","id":1}',
      ],
      [],
    ],
    [
      "has another id that was sent",
      [
        'POST /bikes {"uuid":"u1"} 201 {"bikeId":"b1","uuid":"u1"}',
        'POST /bikes {"uuid":"u1"} 201 {"bikeId":"b2","uuid":"u1"}',
      ],
      [],
    ],
    ["has the id of what was deleted", [made, gone, 'POST /bikes {"color":"blue"} 201 {"id":"b1"}'], []],
  ])("%s", async (_, lines, wanted) => {
    expect(await driftsOf(lines)).toEqual(wanted);
  });
});

describe("an entity tag", () => {
  const same = "getBike response/header/etag same-etag is what it was for another body of the same path";
  const tagged = (line: string, etag: string): LiveExchange => {
    const { response, ...exchange } = exchangeOf(line);
    if (response === undefined) throw new Error("no answer");
    return { ...exchange, response: { ...response, headers: { ...response.headers, etag } } };
  };
  const red = 'GET /bikes/b1 200 {"id":"b1","color":"red"}';
  const blue = 'GET /bikes/b1 200 {"id":"b1","color":"blue"}';
  it.each<[name: string, tags: readonly (readonly [string, string])[], wanted: readonly string[]]>([
    [
      "changes with the body",
      [
        [red, '"1"'],
        [blue, '"2"'],
      ],
      [],
    ],
    [
      "stays with the body",
      [
        [red, '"1"'],
        [red, '"1"'],
      ],
      [],
    ],
    [
      "stays, and the body changes",
      [
        [red, '"1"'],
        [blue, '"1"'],
      ],
      [same],
    ],
    [
      "is weak, and the body changes",
      [
        [red, 'W/"1"'],
        [blue, 'W/"1"'],
      ],
      [],
    ],
    [
      "is that of another path",
      [
        [red, '"1"'],
        [blue.replace("b1", "b2"), '"1"'],
      ],
      [],
    ],
  ])("%s", async (_, tags, wanted) => {
    const exchanges = tags.map(([line, etag]) => tagged(line, etag));
    const { drifts } = effectsOf(await loadDocument(root), exchanges);
    expect(drifts.map(({ operation, place, code, message }) => `${operation} ${place} ${code} ${message}`)).toEqual(
      wanted,
    );
  });
});

describe("a change", () => {
  const change = 'PATCH /bikes/b1 {"color":"blue"} ';
  it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
    ["is there", [made, `${change}200 {"id":"b1","color":"blue"}`, 'GET /bikes/b1 200 {"id":"b1","color":"blue"}'], []],
    ["is not in its answer", [made, `${change}200 {"id":"b1","color":"red"}`], [shownAsBefore("patchBike")]],
    [
      "is not in the answer of PUT either",
      [made, 'PUT /bikes/b1 {"color":"blue"} 200 {"id":"b1","color":"red"}'],
      [shownAsBefore("putBike")],
    ],
    [
      "is forgotten after its answer",
      [made, `${change}200 {"id":"b1","color":"blue"}`, answered],
      [readAsBefore("patchBike")],
    ],
    ["is forgotten, and its answer had no body", [made, `${change}204`, answered], [readAsBefore("patchBike")]],
    ["of what was only read before", [answered, `${change}204`, answered], [readAsBefore("patchBike")]],
    ["is refused", [made, `${change}409`, answered], []],
    ["of something unknown", [`${change}200 {"id":"b1","color":"red"}`], []],
    ["to what it is already", [made, 'PATCH /bikes/b1 {"color":"red"} 200 {"id":"b1","color":"red"}'], []],
    ["is written in another way", [made, 'PATCH /bikes/b1 {"color":"Blue"} 200 {"id":"b1","color":"blue"}'], []],
    [
      "is the same value again, which the provider writes in another way",
      [
        'POST /bikes {"at":"9:00Z"} 201 {"id":"b1","at":"9:00"}',
        'PATCH /bikes/b1 {"at":"9:00Z"} 200 {"id":"b1","at":"9:00"}',
      ],
      [],
    ],
    [
      "of the kind of a thing, which need not be possible",
      [
        'POST /v1/locks {"kind":"bar","size":1} 201 {"id":"l","kind":"bar","size":1}',
        'PUT /v1/locks/l {"kind":"chain","size":2} 200 {"id":"l","kind":"bar","size":1}',
      ],
      ["putLock request/body/size not-changed was sent and accepted, but the answer shows what was there before"],
    ],
    ["is not shown", [made, 'PATCH /bikes/b1 {"lock":"1234"} 200 {"id":"b1","color":"red"}', answered], []],
    [
      "is further inside",
      [
        'POST /bikes {"bell":{"loud":true}} 201 {"id":"b1","bell":{"loud":true}}',
        'PATCH /bikes/b1 {"bell":{"loud":false}} 200 {"id":"b1","bell":{"loud":true}}',
      ],
      [
        "patchBike request/body/bell/loud not-changed was sent and accepted, but the answer shows what was there before",
      ],
    ],
    [
      "of a number that is answered as text",
      ['POST /bikes {"n":1} 201 {"id":"b1","n":"2"}', 'PATCH /bikes/b1 {"n":2} 200 {"id":"b1","n":"2"}'],
      [],
    ],
  ])("%s", async (_, lines, wanted) => {
    expect(await driftsOf(lines)).toEqual(wanted);
  });
});

describe("a deletion", () => {
  it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
    ["is done", [made, gone, "GET /bikes/b1 404"], []],
    ["does nothing", [made, gone, answered], [stillThere]],
    ["does nothing to what was only read", [answered, "DELETE /bikes/b1 200 {}", answered], [stillThere]],
    ["takes its time", [made, "DELETE /bikes/b1 202", answered], []],
    ["is refused", [made, "DELETE /bikes/b1 409", answered], []],
    ["marks it", [made, gone, 'GET /bikes/b1 200 {"id":"b1","color":"red","at":"9:00","deleted":true}'], []],
    ["marks it with a time", [made, gone, 'GET /bikes/b1 200 {"data":{"id":"b1","deleted_at":"9:05"}}'], []],
    [
      "marks it by its state",
      ['POST /bikes 201 {"id":"b1","state":"new"}', gone, 'GET /bikes/b1 200 {"id":"b1","state":"ended"}'],
      [],
    ],
    ["marks what nobody has seen", [gone, 'GET /bikes/b1 200 {"id":"b1","status":"deleted"}'], []],
    ["is taken back", [made, gone, 'PUT /bikes/b1 {"color":"red"} 200', answered], []],
    [
      "changes something else",
      [made, gone, 'GET /bikes/b1 200 {"id":"b1","color":"red","at":"9:05"}'],
      [stillAnswered],
    ],
    [
      "says that it is not deleted",
      [made, gone, 'GET /bikes/b1 200 {"id":"b1","deleted":false,"at":"1"}'],
      [stillAnswered],
    ],
    ["leaves nothing of it but a success", [made, gone, "GET /bikes/b1 200 {}"], [stillAnswered]],
    ["leaves null", [made, gone, "GET /bikes/b1 200 null"], [stillAnswered]],
    [
      "is followed by another in its place",
      [made, gone, 'GET /bikes/b1 200 {"id":"b2","color":"red","at":"9:00"}'],
      ["deleteBike response/status not-deleted says that it is deleted, but getBike answers another one in its place"],
    ],
    ["is followed by making it again", [made, gone, made, answered], []],
    ["is of another", [made, "DELETE /bikes/b2 204", answered], []],
    ["is of something that nobody has seen", [gone, answered], [stillAnswered]],
  ])("%s", async (_, lines, wanted) => {
    expect(await driftsOf(lines)).toEqual(wanted);
  });

  it("an answer that only says that something is gone need not be described", async () => {
    const exchanges = ["GET /bikes/b1 404", gone, "GET /bikes/b1 404", "GET /bikes/b2 404"].map(exchangeOf);
    const { gone: found } = effectsOf(await loadDocument(root), exchanges);
    expect([...found]).toEqual([exchanges[2]]);
  });
});

describe("what makes no difference is a doubt", () => {
  const red = '[{"color":"red"},{"color":"red"}]';
  const both = '{"bikes":[{"color":"red"},{"color":"blue"}]}';
  const noEffect = (place: string, values: string) =>
    `listBikes request/query/${place} no-effect seems to make no difference: the list is the same with each of ${values}`;
  it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
    [
      "a filter",
      [`GET /bikes?color=red 200 ${both}`, `GET /bikes?color=blue 200 ${both}`],
      [noEffect("color", "red, blue")],
    ],
    ["a filter that finds", [`GET /bikes?color=red 200 ${red}`, 'GET /bikes?color=blue 200 [{"color":"blue"}]'], []],
    ["a filter that finds nothing", [`GET /bikes?color=red 200 ${red}`, "GET /bikes?color=blue 200 []"], []],
    ["a filter of capital letters", [`GET /bikes?color=RED 200 ${red}`, `GET /bikes?color=red 200 ${red}`], []],
    ["a filter that was sent once", [`GET /bikes?color=blue 200 ${red}`], []],
    ["lists of other sizes", [`GET /bikes?color=red&n=1 200 ${both}`, `GET /bikes?color=blue&n=2 200 ${both}`], []],
    [
      "an order",
      [`GET /bikes?sort=asc 200 ${both}`, `GET /bikes?sort=desc 200 ${both}`],
      [noEffect("sort", "asc, desc")],
    ],
    [
      "an order that is turned round",
      [`GET /bikes?reverse=true 200 ${both}`, `GET /bikes?reverse=false 200 ${both}`],
      [noEffect("reverse", "true, false")],
    ],
    ["an order of equal things", [`GET /bikes?sort=asc 200 ${red}`, `GET /bikes?sort=desc 200 ${red}`], []],
    ["an order by other things", [`GET /bikes?sort=color 200 ${both}`, `GET /bikes?sort=size 200 ${both}`], []],
    [
      "a page after the last one",
      [`GET /bikes?page=1 200 ${both}`, `GET /bikes?page=2 200 ${both}`],
      ["listBikes request/query/page no-effect has the same items for two pages: 1 and 2"],
    ],
    [
      "the first page, counted from 0 and from 1",
      [`GET /bikes?page=0 200 ${both}`, `GET /bikes?page=1 200 ${both}`],
      [],
    ],
    ["two pages without anything", ["GET /bikes?page=2 200 []", "GET /bikes?page=3 200 []"], []],
    ["pages of other sizes", [`GET /bikes?page=1&n=1 200 ${both}`, `GET /bikes?page=2&n=2 200 ${both}`], []],
    [
      "a property of what is made",
      ['POST /bikes {"n":1} 201 {"id":"b1","n":5}', 'POST /bikes {"n":2} 201 {"id":"b2","n":5}'],
      ["addBike request/body/n no-effect seems to make no difference: each of 2 values is answered with the same one"],
    ],
    ["a property that was sent once", ['POST /bikes {"n":1} 201 {"id":"b1","n":5}'], []],
    ["a property that is kept", ['POST /bikes {"n":1} 201 {"n":1}', 'POST /bikes {"n":2} 201 {"n":2}'], []],
  ])("%s", async (_, lines, wanted) => {
    const { doubts, drifts } = effectsOf(await loadDocument(root), lines.map(exchangeOf));
    expect([
      drifts,
      doubts.map(({ operation, place, code, message }) => `${operation} ${place} ${code} ${message}`),
    ]).toEqual([[], wanted]);
  });
});

async function driftsOf(lines: readonly string[]): Promise<string[]> {
  const { drifts } = effectsOf(await loadDocument(root), lines.map(exchangeOf));
  return drifts.map(({ operation, place, code, message }) => `${operation} ${place} ${code} ${message}`);
}
