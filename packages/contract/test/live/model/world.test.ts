import { describe, expect, it } from "vitest";
import { drifts } from "./drift-lines.ts";

const text = { type: "string" };
const boat = {
  type: "object",
  properties: {
    id: text,
    harbour_id: text,
    name: text,
    sail: text,
    notes: { type: "object" },
    is_afloat: { type: "boolean" },
    created_at: text,
  },
};
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const answer = (schema: object) => ({ "200": { description: "x", ...json(schema) } });
const ref = { $ref: "#/components/schemas/Boat" };
const page = {
  type: "object",
  properties: { items: { type: "array", items: ref }, total: {}, page: {}, size: {}, pages: {} },
};
const update = { type: "object", properties: { notes: { type: "object" } } };
const boats = "/harbours/{harbour_id}/boats";

/** Boats are read by an id in the query, and listed by POST. */
const root = {
  openapi: "3.1.0",
  info: { title: "Boats", version: "1" },
  paths: {
    "/harbours/{harbour_id}": { get: { operationId: "getHarbour", responses: answer({ type: "object" }) } },
    [boats]: {
      post: { operationId: "addBoat", responses: answer(ref) },
      get: {
        operationId: "findBoat",
        parameters: [{ name: "boat_id", in: "query", schema: text }],
        responses: answer(ref),
      },
    },
    [`${boats}/list`]: { post: { operationId: "listBoats", responses: answer(page) } },
    [`${boats}/batch`]: { post: { operationId: "addBoats", responses: answer({ type: "array", items: ref }) } },
    [`${boats}/{boat_id}`]: {
      put: { operationId: "putBoat", requestBody: json(update), responses: answer(ref) },
      delete: { operationId: "sinkBoat", responses: answer({ type: "object" }) },
    },
    [`${boats}/{boat_id}/copy`]: { post: { operationId: "copyBoat", responses: answer(ref) } },
    "/logs/{logId}/lines": {
      get: {
        operationId: "listLines",
        responses: answer({ properties: { lines: { type: "array", items: { properties: { text } } } } }),
      },
      post: { operationId: "addLines", responses: answer({ type: "object" }) },
      delete: { operationId: "clearLines", responses: { "204": { description: "x" } } },
    },
  },
  components: { schemas: { Boat: boat } },
};

const at = "/harbours/h1/boats";
const made = `POST ${at} {"name":"Ada","notes":{"depth":5,"hull":"oak"}} 200 {"id":"boat-0001","harbour_id":"h1","name":"Ada","notes":{"depth":5,"hull":"oak"},"is_afloat":true,"created_at":"2026-01-01T00:00:00.100Z"}`;
const shown = (more: string, id = "boat-0001") =>
  `{"id":"${id}","harbour_id":"h1","name":"Ada","notes":{"depth":5,"hull":"oak"},"is_afloat":true,"created_at":"2026-01-01T00:00:00.100Z"${more}}`;
const put = (answered: string) => `PUT ${at}/boat-0001 {"notes":{"flag":"blue"}} 200 ${answered}`;
const replaced = '{"id":"boat-0001","name":"Ada","notes":{"flag":"blue"},"created_at":"2026-01-01T00:00:00.100Z"}';
const list = (items: string, numbers = "") => `+5 POST ${at}/list 200 {"items":[${items}]${numbers}}`;
const other = `POST ${at} {"name":"Bo"} 200 {"id":"boat-0002","name":"Bo","is_afloat":true}`;
const bo = '{"id":"boat-0002","name":"Bo","is_afloat":true}';

describe("an answer is compared with what was made, wherever it shows it", () => {
  it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
    ["all is right", [made, `GET ${at}?boat_id=boat-0001 200 ${shown("")}`, list(shown(""))], []],
    [
      "a number becomes a text, where nobody but the caller knows what it means",
      [made.replace('"depth":5,"hull":"oak"},"is_', '"depth":"5","hull":"oak"},"is_')],
      [
        "addBoat request/body/notes/depth not-kept was sent and accepted, but the answer shows a string in place of a number",
      ],
    ],
    ["a provider adds something of its own", [made.replace('"oak"},"is_', '"oak","of":"us"},"is_')], []],
    [
      "another one is answered to an id in the query",
      [made, other, `GET ${at}?boat_id=boat-0001 200 ${bo}`],
      ["findBoat response/body/id other-id is another id than was asked for"],
    ],
    [
      "a text is cut in a list",
      [made, list(shown("").replace('"Ada"', '"Ad"'))],
      ["listBoats response/body/*/name list-differs is not what addBoat was sent for the same id"],
    ],
    ["a text is cut in a list, and says so", [made, list(shown("").replace('"Ada"', '"A…"'))], []],
    [
      "letters are written in another way",
      [
        made.replace(
          '"name":"Ada","notes":{"depth":5,"hull":"oak"},"is_',
          '"name":"ADA","notes":{"depth":5,"hull":"oak"},"is_',
        ),
      ],
      [
        "? addBoat request/body/name not-kept was sent and accepted, but the answer shows another value, in other letters",
      ],
    ],
    [
      "a list shows what is below another parent",
      [made, `POST /harbours/h2/boats/list 200 {"items":[{"id":"boat-0001","name":"Ada"}]}`],
      [
        "listBoats response/body/*/id other-parent is something that was made below another one than the list was asked for",
      ],
    ],
    [
      "a list shows what belongs to the parent that nobody has made, and what does not",
      [`POST ${at}/list 200 {"items":[{"id":"a","harbour_id":"h1"},{"id":"b","harbour_id":"h2"}]}`],
      ["listBoats response/body/*/harbour_id other-parent is that of another one than the list was asked for"],
    ],
    [
      "a list shows what belongs to a parent that may have another name",
      ['POST /harbours/mine/boats/list 200 {"items":[{"id":"a","harbour_id":"h1"}]}'],
      [],
    ],
    [
      "a list has one twice",
      [made, list(`${shown("")},${shown("")}`)],
      ["listBoats response/body/items listed-twice has the same id more than once"],
    ],
    [
      "a list does not have one",
      [made, other, list(bo)],
      ["? addBoat response/status not-listed says that it is made, but listBoats does not list it"],
    ],
    ["a list does not have one yet", [made, other, list(bo).replace("+5 ", "")], []],
    [
      "a copy is the original",
      [made, `POST ${at}/boat-0001/copy 200 ${shown("")}`],
      ["copyBoat response/body/id same-id is the id of what was to be copied"],
    ],
  ])("%s", async (_, lines, wanted) => {
    expect(await drifts(root, lines)).toEqual(wanted);
  });
});

describe("a change", () => {
  const read = (body: string) => `GET ${at}?boat_id=boat-0001 200 ${body}`;
  it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
    ["replaces an object", [made, put(replaced), read(replaced), list(replaced)], []],
    [
      "is merged into an object",
      [made, put(replaced.replace('{"flag"', '{"hull":"oak","flag"'))],
      [
        "putBoat response/body/notes/hull not-replaced was replaced by something without it, but the answer still has it",
      ],
    ],
    [
      "is answered, and not stored",
      [made, put(replaced), read(shown(""))],
      [
        "putBoat request/body/notes/flag not-changed was sent and accepted, but findBoat does not answer it",
        "putBoat response/body/notes/depth not-replaced was replaced by something without it, but findBoat still has it",
        "putBoat response/body/notes/hull not-replaced was replaced by something without it, but findBoat still has it",
      ],
    ],
    [
      "empties something else",
      [made, put(replaced.replace('"Ada"', '""'))],
      ["putBoat response/body/name not-named was not named by the request, but the answer shows another value"],
    ],
    [
      "moves the time of creation",
      [made, put(replaced.replace("00.100Z", "07.900Z"))],
      [
        "putBoat response/body/created_at not-stable is another time of creation than addBoat has answered for the same one",
      ],
    ],
    [
      "ends it, which nobody has asked for",
      [made, put(replaced.replace('"created_at"', '"ended_at":"2026-01-02","created_at"'))],
      ["putBoat response/body/ended_at not-named was not named by the request, but the answer shows that it has ended"],
    ],
    ["has the time of creation in whole seconds", [made, put(replaced.replace("00.100Z", "00Z"))], []],
    [
      "changes another one",
      [made, other, list(bo), put(replaced), list(bo.replace('"name"', '"notes":{"flag":"blue"},"name"'))],
      [
        "putBoat request/body/notes/flag changes-other was sent for one, but listBoats shows that it has changed another too",
      ],
    ],
  ])("%s", async (_, lines, wanted) => {
    expect((await drifts(root, lines)).filter((line) => !line.includes("not-listed"))).toEqual(wanted);
  });
});

describe("a deletion", () => {
  const sunk = `DELETE ${at}/boat-0001 200 {}`;
  const unread =
    "findBoat response/status unreadable is not found, although addBoat has made it before (its id is the id that was asked for)";
  const afloat = '"is_afloat":true';
  it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
    ["marks it in a list", [made, sunk, list(shown("").replace(afloat, '"is_active":false'))], []],
    ["takes it out of a list", [made, other, sunk, list(bo)], []],
    [
      "is not answered, and nobody knows whether it is done",
      [made, sunk.replace("200 {}", "000"), `GET ${at}?boat_id=boat-0001 404`],
      [],
    ],
    ["of another is not answered", [made, `DELETE ${at}/boat-0002 000`, `GET ${at}?boat_id=boat-0001 404`], [unread]],
    [
      "does nothing, as a list shows",
      [made, sunk, list(shown(""))],
      ["sinkBoat response/status not-deleted says that it is deleted, but listBoats still lists it"],
    ],
    [
      "does nothing, as a list shows at once, which may follow later",
      [made, sunk, list(shown("")).replace("+5 ", "")],
      ["? sinkBoat response/status not-deleted says that it is deleted, but listBoats still lists it"],
    ],
    [
      "does nothing, as an id in the query shows",
      [made, sunk, `GET ${at}?boat_id=boat-0001 200 ${shown("")}`],
      ["sinkBoat response/status not-deleted says that it is deleted, but findBoat answers it as before"],
    ],
    [
      "marks another one",
      [made, other, list(`${shown("")},${bo}`), sunk, list(bo.replace('"name"', '"deleted":true,"name"'))],
      ["sinkBoat response/status changes-other has deleted one, but listBoats shows that another is gone too"],
    ],
    [
      "was done by somebody else, and a list does not know it",
      [made, `GET ${at}?boat_id=boat-0001 404`, list(shown(""))],
      [unread, "listBoats response/body/* list-differs is not found by findBoat, and still listed"],
    ],
    [
      "takes another one out of a list",
      [made, other, list(`${shown("")},${bo}`), sunk, list("")],
      ["sinkBoat response/status changes-other has deleted one, but listBoats shows that another is gone too"],
    ],
  ])("%s", async (_, lines, wanted) => {
    expect(await drifts(root, lines)).toEqual(wanted);
  });
});

describe("what was sent as a list", () => {
  const batch = (answered: string) => `POST ${at}/batch {"boats":[{"name":"Ada"},{"name":"Bo"}]} 200 [${answered}]`;
  const [ada, second] = ['{"id":"boat-0001","name":"Ada"}', '{"id":"boat-0002","name":"Bo"}'];
  const line = 'POST /logs/l1/lines {"lines":[{"text":"one"},{"text":"two"}]} 200 {}';
  it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
    ["is all made", [batch(`${ada},${second}`)], []],
    ["is made but for one", [batch(ada)], ["addBoats request/body/boats not-kept has 2 items, but the answer has 1"]],
    [
      "is made of the first one",
      [batch(`${ada},${second.replace("Bo", "Ada")}`)],
      ["addBoats request/body/name not-kept was sent and accepted, but the answer shows another value"],
    ],
    ["is listed", [line, '+5 GET /logs/l1/lines 200 {"lines":[{"text":"one"},{"text":"two"}]}'], []],
    [
      "is listed twice",
      [line, '+5 GET /logs/l1/lines 200 {"lines":[{"text":"one"},{"text":"two"},{"text":"one"}]}'],
      ["? addLines request/body/lines listed-twice was sent, and listLines lists some of it more often than that"],
    ],
    [
      "is listed twice, and was sent once more without an answer",
      [
        line,
        line.replace("200 {}", "000"),
        '+5 GET /logs/l1/lines 200 {"lines":[{"text":"one"},{"text":"two"},{"text":"one"}]}',
      ],
      [],
    ],
    [
      "is listed as before after all of it was deleted",
      [
        'GET /logs/l2/lines 200 {"lines":[{"text":"a"}]}',
        "DELETE /logs/l2/lines 204",
        'GET /logs/l2/lines 200 {"lines":[{"text":"a"}]}',
      ],
      ["clearLines response/status not-deleted says that it is deleted, but listLines answers it as before"],
    ],
    [
      "is as empty as before after all of it was deleted",
      ['GET /logs/l2/lines 200 {"lines":[]}', "DELETE /logs/l2/lines 204", 'GET /logs/l2/lines 200 {"lines":[]}'],
      [],
    ],
    [
      "is listed but for one",
      [line, '+5 GET /logs/l1/lines 200 {"lines":[{"text":"one"}]}'],
      ["addLines request/body/lines not-kept was sent and accepted, but listLines does not list all of it"],
    ],
    [
      "is listed in other words",
      [line, '+5 GET /logs/l1/lines 200 {"lines":[{"text":"one"},{"text":"t&#119;o"}]}'],
      ["addLines request/body/lines/*/text not-kept was sent and accepted, but listLines answers another value"],
    ],
  ])("%s", async (_, lines, wanted) => {
    expect(await drifts(root, lines)).toEqual(wanted);
  });
});

describe("what a list says of its page", () => {
  const lists = (query: string, items: string, numbers: string) =>
    `+5 POST ${at}/list${query} 200 {"items":[${items}],${numbers}}`;
  const both = `${shown("")},${bo}`;
  const begin = [made, other];
  it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
    ["is right", [...begin, lists("?page=1&size=2", both, '"total":2,"page":1,"size":2,"pages":1')], []],
    [
      "is right for a page beyond the end",
      [...begin, lists("?page=9&size=2", "", '"total":2,"page":9,"size":2,"pages":1')],
      [],
    ],
    [
      "a total that is the length of the page",
      [...begin, lists("?size=1&page=1", shown(""), '"total":1'), lists("?size=100", both, '"total":2')],
      ["listBoats response/body/total page-numbers is 1, but the list has 2 different items"],
    ],
    [
      "a total of more than the first page, which is not full",
      [...begin, lists("?page=1&size=5", both, '"total":4')],
      ["listBoats response/body/total page-numbers is 4, but the list ends after 2 items"],
    ],
    ["a total of a full page before page 1", [...begin, lists("?page=1&size=5", both, '"total":7')], []],
    ["a total of page 0, beside page 1", [...begin, lists("?page=1&size=5", "", '"total":2')], []],
    [
      "too many pages",
      [...begin, lists("?size=2", both, '"total":2,"pages":2')],
      ["listBoats response/body/pages page-numbers is 2, but 2 items in pages of 2 are 1"],
    ],
    [
      "another page",
      [...begin, lists("?page=1&size=2", both, '"total":2,"page":7')],
      ["listBoats response/body/page page-numbers is 7, but page 1 was asked for"],
    ],
    [
      "the number of items for a size",
      [...begin, lists("?size=50", both, '"total":2,"size":2')],
      ["listBoats response/body/size page-numbers is the number of items, but 50 were asked for"],
    ],
    [
      "a size that is less than was asked for, because there are more",
      [...begin, lists("?size=500", both, '"total":9,"size":2')],
      [],
    ],
    [
      "something beyond the end",
      [...begin, lists("?page=9&size=2", both, '"total":2')],
      ["listBoats response/body pages page 9 has 2 items, but all 2 are on pages before it"],
    ],
    [
      "more than was asked for",
      [...begin, lists("?size=1", both, '"total":2')],
      ["listBoats response/body page-size a page has 2 items, but 1 were asked for"],
    ],
    [
      "two pages with one in common",
      [...begin, lists("?page=1&size=2", both, '"total":4'), lists("?page=2&size=2", bo, '"total":4')],
      ["listBoats request/query/page pages 1 and 2 are asked for with 2 items each, and have an item in common"],
    ],
    [
      "what nobody has made is a doubt",
      [lists("?size=1", both, '"total":2')],
      ["? listBoats response/body page-size a page has 2 items, but 1 were asked for"],
    ],
    [
      "something that a filter leaves out",
      [...begin, `+5 POST ${at}/list {"is_afloat":true} 200 {"items":[${bo.replace("true", "false")}]}`],
      ["? listBoats request/body/is_afloat no-effect seems to make no difference: 1 of 1 items have something else"],
    ],
    [
      "no order by what was asked for",
      [...begin, lists("?order_by=name", `${bo},${shown("")},${bo.replace("0002", "0003")}`, '"total":3')],
      ["? listBoats request/query/order_by no-effect seems to make no difference: the list is in no order by name"],
    ],
  ])("%s", async (_, lines, wanted) => {
    const found = await drifts(root, lines);
    expect(found.filter((line) => !/not-listed|list-differs/.test(line))).toEqual(wanted);
  });
});
