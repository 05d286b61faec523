import { expect, it } from "vitest";
import { loadDocument } from "../../../src/document/load-document.ts";
import { effectsOf } from "../../../src/live/model/effect-faults.ts";
import type { LiveExchange } from "../../../src/live/recorded-exchange.ts";

const responses = { "200": { description: "x" } };
const root = {
  openapi: "3.1.0",
  info: { title: "Kites", version: "1" },
  paths: {
    "/kites": { get: { operationId: "listKites", responses }, post: { operationId: "addKite", responses } },
    "/kites/{kiteId}": {
      get: { operationId: "getKite", responses },
      put: { operationId: "putKite", responses },
      patch: { operationId: "patchKite", responses },
    },
  },
};

/** "POST /kites {…} 201 {…}" */
function exchangeOf(line: string): LiveExchange {
  const [, method = "", path = "", sent, status, body] =
    /^(\w+) (\S+) (?:(\{\S*\}) )?(\d{3})(?: ([{[].*))?$/.exec(line) ?? [];
  const headers = { "content-type": "application/json" };
  return {
    at: "2026-01-01T00:00:00.000Z",
    request: { method, path, headers, ...(sent !== undefined && { body: sent }) },
    response: { status: Number(status), headers, ...(body !== undefined && { body }) },
  };
}

async function driftsOf(lines: readonly string[]): Promise<string[]> {
  const { drifts } = effectsOf(await loadDocument(root), lines.map(exchangeOf));
  return drifts.map(({ operation, place, code, message }) => `${operation} ${place} ${code} ${message}`);
}

const made =
  'POST /kites {"size":1,"hue":"red","tail":{"length":3}} 201 {"id":"k","size":1,"hue":"red","tail":{"length":3},"at":1}';
const unnamed = (place: string, what: string) =>
  `patchKite response/body/${place} not-named was not named by the request, but ${what}`;

it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
  [
    "is left alone",
    [made, 'PATCH /kites/k {"size":2} 200 {"id":"k","size":2,"hue":"red","tail":{"length":3},"at":2}'],
    [],
  ],
  [
    "is lost",
    [made, 'PATCH /kites/k {"size":2} 200 {"id":"k","size":2,"tail":{"length":3}}'],
    [unnamed("hue", "the answer does not have it any more")],
  ],
  [
    "is null, and is further inside",
    [made, 'PATCH /kites/k {"size":2} 200 {"id":"k","size":2,"hue":"red","tail":null}'],
    [unnamed("tail/length", "the answer does not have it any more")],
  ],
  [
    "has another value",
    [made, 'PATCH /kites/k {"size":2} 200 {"id":"k","size":2,"hue":"blue","tail":{"length":3}}'],
    [unnamed("hue", "the answer shows another value")],
  ],
  [
    "is lost when it is read",
    [made, 'PATCH /kites/k {"size":2} 204', 'GET /kites/k 200 {"id":"k","size":2,"tail":{"length":3}}'],
    [unnamed("hue", "getKite does not have it any more")],
  ],
  [
    "is left out of an answer that shows what was named",
    [
      made,
      'PATCH /kites/k {"size":2} 200 {"id":"k","size":2}',
      'GET /kites/k 200 {"id":"k","size":2,"hue":"red","tail":{"length":3}}',
    ],
    [],
  ],
  ["is lost by PUT, which replaces", [made, 'PUT /kites/k {"size":2} 200 {"id":"k","size":2}'], []],
])("what a PATCH does not name %s", async (_, lines, wanted) => {
  expect(await driftsOf(lines)).toEqual(wanted);
});

const list = (size: number, more = "") =>
  `GET /kites 200 {"items":[{"id":"a","size":${size}${more}},{"id":"k","size":2}]}`;
const patch = 'PATCH /kites/k {"size":2} 200 {"id":"k","size":2}';

it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
  ["is as before", [list(1), patch, list(1)], []],
  [
    "is changed too",
    [list(1), patch, list(2)],
    ["patchKite request/body/size changes-other was sent for one, but listKites shows that it has changed another too"],
  ],
  [
    "is changed too, as is seen when it is read",
    [list(1), patch.replace("PATCH", "PUT"), 'GET /kites/a 200 {"id":"a","size":2}'],
    ["putKite request/body/size changes-other was sent for one, but getKite shows that it has changed another too"],
  ],
  ["has changed in something else", [list(1, ',"hue":"red"'), patch, list(1, ',"hue":"blue"')], []],
  ["was changed itself", [list(1), patch, 'PATCH /kites/a {"size":5} 200', list(5)], []],
])("what is not changed %s", async (_, lines, wanted) => {
  expect(await driftsOf(lines)).toEqual(wanted);
});

const differs = "listKites response/body/*/hue list-differs is not what getKite answers for the same id";

it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
  ["is the same", [list(1, ',"hue":"red"'), 'GET /kites/a 200 {"id":"a","size":1,"hue":"red","tail":"t"}'], []],
  ["is another", [list(1, ',"hue":"red"'), 'GET /kites/a 200 {"id":"a","size":1,"hue":"blue"}'], [differs]],
  ["is another, and is read first", ['GET /kites/a 200 {"id":"a","hue":"blue"}', list(1, ',"hue":"red"')], [differs]],
  ["is cut short", [list(1, ',"hue":"re…"'), 'GET /kites/a 200 {"id":"a","hue":"red"}'], []],
  ["counts", [list(1, ',"view_count":1'), 'GET /kites/a 200 {"id":"a","view_count":2}'], []],
  [
    "is not what was made",
    ['POST /kites {} 201 {"id":"k","size":1}', list(1)],
    ["listKites response/body/*/size list-differs is not what addKite answers for the same id"],
  ],
])("an item of a list %s", async (_, lines, wanted) => {
  expect(await driftsOf(lines)).toEqual(wanted);
});
