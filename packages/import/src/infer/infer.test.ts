import { readObject } from "@specwright/openapi";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { inferSettings } from "./infer.ts";

interface Case {
  readonly name: string;
  readonly given: string;
  /** `path: value (reason)` of each setting but the name. */
  readonly want: readonly string[];
}

const QUERY = (...parameters: string[]): string => parameters.map((text) => `{ in: query, ${text} }`).join(", ");
const LIST = (parameters: string, schema: string): string =>
  `paths: { /a: { post: { operationId: x, responses: { "204": { description: d } } }, get: { operationId: listA, parameters: [${parameters}, { in: query, name: need, required: true, schema: { type: string } }], responses: { "200": { description: d, content: { application/json: { schema: ${schema} } } } } } } }`;
const PATHS = (...operations: [path: string, method: string, id: string][]): string =>
  `paths: { ${operations.map(([path, method, id]) => `"${path}": { ${method}: { operationId: ${id}, responses: { "204": { description: d } } } }`).join(", ")} }`;
const FUNCTION = "The id is what FastAPI makes of a function, its path and its method. This is the function.";
const INTEGER = "schema: { type: integer }";

const TITLE = "Spelled as in the title of the description.";
const LETTERS = "Spelled as in the title of the description, with the letters that a name can have.";
const FOLDER = "From the name of the folder.";

const TABLE: readonly Case[] = [
  {
    name: "a homepage from the contact, where it is https",
    given: "info: { contact: { url: https://acme.test/help } }",
    want: ['homepage: "https://acme.test/help" (From info.contact.url of the description.)'],
  },
  { name: "no homepage without https", given: "externalDocs: { url: http://acme.test }", want: [] },
  {
    name: "several servers, one of the author's machine last",
    given: "servers: [{ url: http://localhost:1 }, { url: https://acme.test, description: Live. }]",
    want: [
      'servers.live: "https://acme.test" (The default. The description calls it: Live.)',
      'servers.server1: "http://localhost:1" (The description says nothing else about it.)',
    ],
  },
  {
    name: "credentials",
    given: "components: { securitySchemes: { k: { type: apiKey, in: header, name: X-Key } } }",
    want: ['credentials.apiKey: {"env":"ACME_API_KEY"} (For the scheme "k" (apiKey, header X-Key).)'],
  },
  {
    name: "credentials of schemes whose names are one letter",
    given:
      "components: { securitySchemes: { a: { type: apiKey, in: header, name: X-A }, b: { type: http, scheme: basic }, e: { type: http, scheme: bearer } } }",
    want: [
      'credentials.a: {"env":"ACME_A"} (For the scheme "a" (apiKey, header X-A).)',
      'credentials.bUsername: {"env":"ACME_B_USERNAME"} (For the scheme "b" (http, basic).)',
      'credentials.bPassword: {"env":"ACME_B_PASSWORD"} (For the scheme "b" (http, basic).)',
      'credentials.e: {"env":"ACME_E"} (For the scheme "e" (http, bearer).)',
    ],
  },
  {
    name: "the word before a key",
    given:
      "components: { securitySchemes: { k: { type: apiKey, in: header, name: Authorization, description: 'Send `Token <key>`.' } } }",
    want: [
      'credentials.apiKey: {"env":"ACME_API_KEY"} (For the scheme "k" (apiKey, header Authorization).)',
      'security.k: {"value":"Token {apiKey}"} (The description of the scheme says "Token" before the key.)',
    ],
  },
  {
    name: "one token for schemes that are asked for together and would both be the header",
    given:
      "components: { securitySchemes: { web: { type: oauth2, flows: { implicit: { authorizationUrl: https://acme.test, scopes: {} } } }, app: { type: http, scheme: bearer } } }\nsecurity: [{ web: [], app: [] }]",
    want: [
      'credentials.token: {"env":"ACME_TOKEN"} (For the scheme "web" (oauth2), the scheme "app" (http, bearer).)',
      'security.web: {"value":"{token}"} (Asked for together with "app". There is one header Authorization, so one token has to do for all of them.)',
      'security.app: {"value":"{token}"} (Asked for together with "web". There is one header Authorization, so one token has to do for all of them.)',
    ],
  },
  {
    name: "one token beside a scheme of another kind, and not for schemes that are alternatives",
    given:
      "components: { securitySchemes: { k: { type: apiKey, in: query, name: key }, a: { type: http, scheme: bearer }, b: { type: http, scheme: bearer }, c: { type: http, scheme: bearer } } }\nsecurity: [{ k: [], a: [], b: [] }, { c: [] }]",
    want: [
      'credentials.k: {"env":"ACME_K"} (For the scheme "k" (apiKey, query key).)',
      'credentials.a: {"env":"ACME_A"} (For the scheme "a" (http, bearer), the scheme "b" (http, bearer).)',
      'credentials.c: {"env":"ACME_C"} (For the scheme "c" (http, bearer).)',
      'security.a: {"value":"{a}"} (Asked for together with "b". There is one header Authorization, so one token has to do for all of them.)',
      'security.b: {"value":"{a}"} (Asked for together with "a". There is one header Authorization, so one token has to do for all of them.)',
    ],
  },
  {
    name: "names of FastAPI's functions, below a path that the ids do not have too",
    given: PATHS(
      ["/items/{item_id}", "put", "read_item_items__item_id__put"],
      ["/api/users", "put", "add_many_users_users_put"],
      ["/health", "put", "health_health_put"],
    ),
    want: [
      `operations.read_item_items__item_id__put.name: "readItem" (${FUNCTION})`,
      `operations.add_many_users_users_put.name: "addManyUsers" (${FUNCTION})`,
      `operations.health_health_put.name: "health" (${FUNCTION})`,
    ],
  },
  {
    name: "no names of functions that several operations would have, or that say too little",
    given: PATHS(
      ["/a", "put", "add_one_a_put"],
      ["/b", "put", "add_one_b_put"],
      ["/c", "put", "list_c_put"],
      ["/d", "put", "add_two_d_put"],
      ["/e", "put", "AddTwo"],
      ["/f", "put", "add_three_f_put"],
    ),
    want: [`operations.add_three_f_put.name: "addThree" (${FUNCTION})`],
  },
  {
    name: "no names of functions where most ids are made otherwise",
    given: PATHS(["/a", "put", "add_one_a_put"], ["/b", "put", "addTwo"]),
    want: [],
  },
  {
    name: "pages that say where they begin",
    given: LIST(
      QUERY("name: page, schema: { type: integer, default: 0 }", `name: per_page, ${INTEGER}`),
      "{ type: object, properties: { items: { type: array, items: {} }, errors: { type: array, items: {} }, totalPages: { type: integer } } }",
    ),
    want: [
      'operations.listA.pagination: {"style":"page","in":"query","parameter":"page","size":"per_page","items":"items","pages":"totalPages","first":0} (The query has "page", which begins at 0, and the answer has a list at "items".)',
    ],
  },
  {
    name: "no pages that may begin anywhere",
    given: LIST(QUERY(`name: page, ${INTEGER}`), "{ type: array, items: {} }"),
    want: [],
  },
  {
    name: "offsets",
    given: LIST(
      QUERY(`name: "page[offset]", ${INTEGER}`, `name: "page[limit]", ${INTEGER}`),
      "{ type: object, properties: { data: { type: array, items: {} }, meta: { type: object, properties: { total: { type: integer } } } } }",
    ),
    want: [
      'operations.listA.pagination: {"style":"offset","in":"query","parameter":"page[offset]","size":"page[limit]","items":"data","total":"meta.total"} (The query has "page[offset]", and the answer has a list at "data".)',
    ],
  },
  {
    name: "cursors",
    given: LIST(
      QUERY("name: after, schema: { type: string }"),
      "{ allOf: [{ type: object, properties: { data: { type: array, items: {} } } }, { type: object, properties: { paging: { type: object, properties: { next: { type: object, properties: { after: { type: string } } } } } } }] }",
    ),
    want: [
      'operations.listA.pagination: {"style":"cursor","in":"query","parameter":"after","items":"data","next":"paging.next.after"} (The query has "after", and the answer has its next value at "paging.next.after" and a list at "data".)',
    ],
  },
  {
    name: "no cursor that is a link, and no answer of two lists",
    given: LIST(
      QUERY("name: cursor, schema: { type: string }", `name: offset, ${INTEGER}`),
      "{ type: object, properties: { cats: { type: array, items: {} }, dogs: { type: array, items: {} }, next_cursor: { type: string, format: uri } } }",
    ),
    want: [],
  },
  {
    name: "the last item, whose id the description asks for",
    given: LIST(
      QUERY("name: after, description: The id of the last thing., schema: { type: string }", `name: limit, ${INTEGER}`),
      "{ type: array, items: { type: object, properties: { id: { type: string } } } }",
    ),
    want: [
      'operations.listA.pagination: {"style":"lastItem","in":"query","parameter":"after","size":"limit","items":""} (The query has "after", the answer has a list at "" whose items have an "id", and nothing else names a page.)',
    ],
  },
  {
    name: "the last item, where the answer says whether there are more",
    given: LIST(
      QUERY("name: starting_after, schema: { type: string }"),
      "{ type: object, properties: { data: { type: array, items: { allOf: [{ type: object, properties: { id: { type: string } } }] } }, has_more: { type: boolean }, total_count: { type: integer } } }",
    ),
    want: [
      'operations.listA.pagination: {"style":"lastItem","in":"query","parameter":"starting_after","items":"data","more":"has_more","total":"total_count"} (The query has "starting_after", the answer has a list at "data" whose items have an "id", and nothing else names a page.)',
    ],
  },
  {
    name: "offsets, where there is an id of the last item too",
    given: LIST(
      QUERY(`name: offset, ${INTEGER}`, "name: starting_after, schema: { type: string }"),
      "{ type: array, items: { type: object, properties: { id: { type: string } } } }",
    ),
    want: [
      'operations.listA.pagination: {"style":"offset","in":"query","parameter":"offset","items":""} (The query has "offset", and the answer has a list at "".)',
    ],
  },
  ...[
    ["a time", "name: after, description: The id of a time., schema: { type: string, format: date-time }", "id"],
    ["nothing that is said", "name: after, schema: { type: string }", "id"],
    ["an id that items do not have", "name: starting_after, schema: { type: string }", "key"],
  ].map(([name = "", parameter = "", key = ""]) => ({
    name: `no pages after ${name}`,
    given: LIST(QUERY(parameter), `{ type: array, items: { type: object, properties: { ${key}: {} } } }`),
    want: [],
  })),
  {
    name: "a flag where nothing is counted",
    given: LIST(
      QUERY(`name: offset, ${INTEGER}`),
      "{ type: object, properties: { data: { type: array, items: {} }, paging: { type: object, properties: { isLast: { type: boolean } } } } }",
    ),
    want: [
      'operations.listA.pagination: {"style":"offset","in":"query","parameter":"offset","items":"data","last":"paging.isLast"} (The query has "offset", and the answer has a list at "data".)',
    ],
  },
  ...[
    ["by its format", "next", "next: { type: string, format: uri }"],
    ["by what is said of it", "next", "next: { type: string, nullable: true, description: The URL of the next page. }"],
    ["by its example", "next", 'next: { type: string, example: "/a?page=2" }'],
    ["by its name", "@odata.nextLink", '"@odata.nextLink": { type: string }'],
    [
      "inside",
      "links.next.href",
      "links: { type: object, properties: { next: { type: object, properties: { href: { type: string } } } } }",
    ],
  ].map(([name = "", next = "", property = ""]) => ({
    name: `an address of the next page, ${name}`,
    given: LIST("", `{ type: object, properties: { data: { type: array, items: {} }, ${property} } }`).replace(
      "[, ",
      "[",
    ),
    want: [
      `operations.listA.pagination: {"style":"nextUrl","items":"data","next":"${next}"} (The answer has the address of the next page at "${next}" and a list at "data".)`,
    ],
  })),
  {
    name: "no address that is something else",
    given: LIST(
      "",
      "{ type: object, properties: { data: { type: array, items: {} }, next: { type: string } } }",
    ).replace("[, ", "["),
    want: [],
  },
  {
    name: "links",
    given: LIST(QUERY(`name: per_page, ${INTEGER}`), "{ type: array, items: {} }").replace(
      "{ description: d, content",
      "{ description: d, headers: { Link: { schema: { type: string } } }, content",
    ),
    want: [
      'operations.listA.pagination: {"style":"link","size":"per_page","items":""} (The answer has the header "Link" and a list at "".)',
    ],
  },
  {
    name: "a key for repetitions, of what is not safe",
    given: `paths: { /a: { parameters: [{ in: header, name: X-Idempotency-Key, schema: { type: string } }], post: { operationId: x, responses: { "204": { description: d } } }, get: { operationId: y, responses: { "204": { description: d } } } } }`,
    want: ['operations.x.idempotencyKey: "X-Idempotency-Key" (The operation has the header "X-Idempotency-Key".)'],
  },
  {
    name: "a stream of bare text, as its example shows",
    given: `paths: { /a: { post: { operationId: x, responses: { "200": { description: d, content: { text/event-stream: { schema: { type: string }, example: "Once upon" } } } } }, put: { operationId: y, responses: { "200": { description: d, content: { text/event-stream: { schema: { type: string }, example: "data: Once" } } } } } } }`,
    want: [
      'operations.x.stream: "text" (The example of its text/event-stream has no line that begins with data:, event: or id:.)',
    ],
  },
  {
    name: "a quickstart that needs no values",
    given: `paths: { "/a/{id}": { get: { operationId: a, parameters: [{ in: path, name: id, required: true, schema: { type: string } }], responses: { "200": { description: d, content: { application/json: { schema: {} } } } } } }, /b: { get: { operationId: b, responses: { "200": { description: d, content: { application/json: { schema: {} } } } } } } }`,
    want: ['quickstart: {"operation":"b"} (The first GET that needs no values.)'],
  },
  {
    name: "an envelope that every answer has",
    given: `paths: { /a: { post: { operationId: a, responses: { "200": { description: d, content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } } }, put: { operationId: b, responses: { "200": { description: d, content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } } } } }
components: { schemas: { A: { type: object, properties: { status: { type: string, enum: [success, failed] }, kind: { type: string, enum: [a, error] } } } } }`,
    want: [
      'envelope: {"property":"status","error":"failed"} (Every answer has "status", which says success or "failed".)',
    ],
  },
];

it.each(TABLE)("infers $name", ({ given, want }) => {
  const whole = { openapi: "3.1.0", paths: {}, ...parse(given) };
  const { kept, dropped, problem } = inferSettings(
    "acme",
    readObject({ ...whole, info: { version: "1", ...whole.info } }),
  );
  expect(problem).toBeUndefined();
  expect(dropped).toEqual([]);
  const [, ...settings] = kept;
  expect(settings.map(({ path, value, reason }) => `${path.join(".")}: ${JSON.stringify(value)} (${reason})`)).toEqual(
    want,
  );
});

it.each([
  ["acme", "The Acme API", "Acme", TITLE],
  ["big-bank", "Big Bank API v2", "Big Bank", TITLE],
  ["big-bank", "Big-Bank", "Big-Bank", TITLE],
  ["acme", "ACME", "Acme", FOLDER],
  ["acme", "Pets", "Acme", FOLDER],
  ["big-bank", "Pets", "Big Bank", FOLDER],
  ["tee-krauter", "Tee & Kräuter API", "Tee Krauter", LETTERS],
  ["tee-krauter", "Tee_Krauter", "Tee Krauter", LETTERS],
  ["bobs-tea", "Bob's Tea", "Bobs Tea", LETTERS],
  ["smorrebrod", "Smørrebrød", "Smorrebrod", LETTERS],
])("spells %s of %j", (id, title, want, reason) => {
  const document = readObject({ openapi: "3.1.0", info: { title, version: "1" }, paths: {} });
  const { kept } = inferSettings(id, document);
  expect(kept.map((one) => [one.value, one.reason])).toEqual([[want, reason]]);
});

it("drops what the generator refuses, and says what it says", () => {
  const text = LIST(
    QUERY("name: page, schema: { type: integer, default: 1 }"),
    "{ oneOf: [{ type: object, properties: { data: { type: array, items: {} } } }, { type: 'null' }] }",
  ).replace('responses: { "200"', 'responses: { "202": { description: d }, "200"');
  const document = readObject({ openapi: "3.1.0", info: { title: "T", version: "1" }, ...parse(text) });
  const { kept, dropped } = inferSettings("acme", document);
  expect(kept.map(({ path }) => path.join("."))).toEqual(["name"]);
  expect(dropped.map(({ setting, message }) => `${setting.path.join(".")}: ${message}`)).toEqual([
    "operations.listA.pagination: listA has a success that is not JSON, so it has no pages",
  ]);
});
