import { formatDiagnostic, type Json, SpecError } from "@specwright/openapi";
import { describe, expect, it } from "vitest";
import { documentOf, settingsOf } from "../../test/support/read-text.ts";
import { admit } from "./index.ts";

interface Case {
  readonly name: string;
  /** The description from its fourth line on. */
  readonly given: string;
  readonly version?: string;
  readonly settings?: string;
  /** `line:col rule: message; what is done (what the client lacks)` of each note. */
  readonly notes: readonly string[];
  /** What is left of the description, or of a part of it: keys joined by spaces. */
  readonly left?: readonly [path: string, want: Json];
}

const OK = "responses: { '200': { description: ok } }";

const TABLE: readonly Case[] = [
  { name: "nothing wrong", given: `paths: { /a: { get: { operationId: getA, ${OK} } } }`, notes: [] },
  {
    name: "a GET that needs a body, and a trace",
    given: `paths:
  /a:
    get: { operationId: search, requestBody: { required: true, content: { application/json: {} } }, ${OK} }
    trace: { operationId: traceA, ${OK} }
    put: { operationId: putA, ${OK} }`,
    notes: [
      "6:33 body-on-get: GET needs a body here, which fetch refuses to send; search is left out (operation)",
      `7:5 method-unsupported: /a has "trace", which fetch refuses to send; TRACE /a is left out (operation)`,
    ],
    left: ["paths /a", { put: { operationId: "putA", responses: { "200": { description: "ok" } } } }],
  },
  {
    name: "a GET and a HEAD that may have a body",
    given: `paths:
  /a:
    get: { operationId: search, requestBody: { content: { application/json: {} } }, ${OK} }
    head: { operationId: probe, requestBody: { $ref: "#/components/requestBodies/A" }, ${OK} }
    post: { operationId: send, requestBody: { $ref: "#/components/requestBodies/A" }, ${OK} }
  /b:
    get: { operationId: list, requestBody: { content: { application/x-www-form-urlencoded: { encoding: {}, schema: { type: object, properties: {}, additionalProperties: false } } } }, ${OK} }
components: { requestBodies: { A: { content: { text/plain: {} } } } }`,
    notes: [
      "6:33 body-on-get: GET may have a body here, which fetch refuses to send; the request body of search is left out (request body)",
      "7:33 body-on-get: HEAD may have a body here, which fetch refuses to send; the request body of probe is left out (request body)",
      "10:31 body-on-get: GET may have a body here, which fetch refuses to send; it has no fields, and is ignored",
    ],
    left: ["paths /a get", { operationId: "search", responses: { "200": { description: "ok" } } }],
  },
  {
    name: "what OpenAPI 3.2 has and a client cannot send",
    version: "3.2.0",
    given: `paths:
  /a:
    get: { operationId: getA, parameters: [{ name: q, in: querystring, content: { application/json: {} } }], ${OK} }
    put: { operationId: putA, parameters: [{ name: q, in: querystring, required: true, content: { application/json: {} } }], ${OK} }
    post: { operationId: postA, parameters: [{ name: c, in: cookie, style: cookie, schema: {} }], ${OK} }`,
    notes: [
      '6:55 parameter-invalid: "q" is the whole query string, which clients send as single parameters; the parameter "q" of getA is left out (parameter)',
      '7:55 parameter-invalid: "q" is the whole query string, which clients send as single parameters; putA is left out (operation)',
      '8:69 parameter-invalid: style "cookie" writes a value as it is, and clients write it percent-encoded; the usual style is used',
    ],
  },
  {
    name: "the same in OpenAPI 3.1",
    version: "3.1.0",
    given: `paths:
  /a:
    get: { operationId: getA, parameters: [{ name: q, in: querystring, content: { application/json: {} } }, { name: c, in: cookie, style: cookie, schema: {} }], ${OK} }`,
    notes: [
      '6:55 parameter-invalid: "q" is in "querystring", which belongs to OpenAPI 3.2; the parameter "q" of getA is left out (parameter)',
      '6:132 parameter-invalid: style "cookie" belongs to OpenAPI 3.2; the usual style is used',
    ],
  },
  {
    name: "additional methods that have a keyword, or that servers know in capitals",
    version: "3.2.0",
    given: `paths:
  /a:
    get: { operationId: getA, ${OK} }
    additionalOperations:
      GET: { operationId: getB, ${OK} }
      Patch: { operationId: patchA, ${OK} }
      link: { operationId: linkA, ${OK} }
      unlink: { operationId: unlinkA, ${OK} }
      UNLINK: { operationId: unlinkB, ${OK} }
      Wave: { operationId: waveA, ${OK} }`,
    notes: [
      '8:7 method-unsupported: /a has "GET" among additionalOperations, and a keyword for it; GET /a is left out (operation)',
      '9:7 method-unsupported: /a has "Patch" among additionalOperations, and a keyword for it; it is taken for patch',
      '10:7 method-unsupported: /a has "link", which servers know as LINK; it is taken for LINK',
      '11:7 method-unsupported: /a has "unlink", which servers know as UNLINK; UNLINK /a is left out (operation)',
    ],
    left: [
      "paths /a",
      {
        get: { operationId: "getA", responses: { "200": { description: "ok" } } },
        patch: { operationId: "patchA", responses: { "200": { description: "ok" } } },
        additionalOperations: {
          LINK: { operationId: "linkA", responses: { "200": { description: "ok" } } },
          UNLINK: { operationId: "unlinkB", responses: { "200": { description: "ok" } } },
          Wave: { operationId: "waveA", responses: { "200": { description: "ok" } } },
        },
      },
    ],
  },
  {
    name: "an operation that is left out, once",
    given: `paths:
  /a/{id}:
    get: { operationId: "a'b", parameters: [{ name: x, in: header, style: form, schema: {} }], requestBody: { required: true, content: { nonsense: {} } }, responses: { 2xx: { description: d } } }
    put: { operationId: putA, parameters: [{ name: id, in: path, required: true, schema: {} }], ${OK} }`,
    notes: ["6:96 body-on-get: GET needs a body here, which fetch refuses to send; a'b is left out (operation)"],
  },
  {
    name: "operationIds that cannot name a method",
    given: `paths:
  /a:
    get: { operationId: "List a Tag's Values", ${OK} }
    put: { operationId: "!!!", ${OK} }
    head: { operationId: "отправить", ${OK} }
    post: { operationId: "a(b)", ${OK} }`,
    notes: [
      `6:12 operation-id-invalid: "List a Tag's Values" cannot become a method name; it is read as "List a Tags Values"`,
      `7:12 operation-id-invalid: "!!!" cannot become a method name; the operation is named after its method and path`,
      `9:13 operation-id-invalid: "a(b)" cannot become a method name; it is read as "a b"`,
    ],
    left: ["paths /a put", { responses: { "200": { description: "ok" } } }],
  },
  {
    name: "an operationId twice, one of them after it was read",
    given: `paths:
  /a: { get: { operationId: "get'A", ${OK} } }
  /b: { get: { operationId: getA, ${OK} }, put: { operationId: getA, ${OK} } }`,
    notes: [
      `5:16 operation-id-invalid: "get'A" cannot become a method name; it is read as "getA"`,
      `6:16 operation-id-duplicate: "getA" is also the operationId of GET /a; GET /b is named after its method and path`,
      `6:87 operation-id-duplicate: "getA" is also the operationId of GET /b; PUT /b is named after its method and path`,
    ],
    left: ["paths /b put operationId", null],
  },
  {
    name: "paths that are none",
    given: `paths:
  a/b: { get: { operationId: getB, ${OK} } }
  "/c d": { get: { operationId: getC, ${OK} } }
  /e: later`,
    notes: [
      `5:3 path-invalid: "a/b" is not a path template; it is taken for /a/b`,
      `6:3 path-invalid: "/c d" is not a path template; its operations are left out (operation)`,
      "7:3 structure: this is not a path item; it is ignored",
    ],
    left: ["paths", { "/a/b": { get: { operationId: "getB", responses: { "200": { description: "ok" } } } } }],
  },
  {
    name: "paths that differ in what nobody sees",
    given: `paths:
  /a: { get: { operationId: getA, ${OK} } }
  "/a\u200e": { get: { operationId: getOther, ${OK} } }
  "/a\u200f": { get: { operationId: getThird, ${OK} } }
  "/b\u200f": { get: { operationId: getB, ${OK} } }`,
    notes: [
      '6:3 path-invisible: "/a" has letters that nobody sees; it is taken for /a#2',
      '7:3 path-invisible: "/a" has letters that nobody sees; it is taken for /a#3',
      '8:3 path-invisible: "/b" has letters that nobody sees; it is taken for /b',
    ],
  },
  {
    name: "path parameters that nobody declares, and one that the path has not",
    given: `paths:
  /a/{b}/{c}:
    get: { operationId: getC, parameters: [{ name: d, in: path, required: true, schema: {} }], ${OK} }
  /e/{f}/{g}:
    get: { operationId: getG, ${OK} }`,
    notes: [
      "6:5 path-parameter-missing: /a/{b}/{c} has {b}, and getC declares no path parameter of that name; it is taken for text",
      "6:5 path-parameter-missing: /a/{b}/{c} has {c}, and getC declares no path parameter of that name; it is taken for text",
      "6:46 path-parameter-unused: /a/{b}/{c} has no {d}; it is ignored",
      "8:5 path-parameter-missing: /e/{f}/{g} has {f}, and getG declares no path parameter of that name; it is taken for text",
    ],
    left: [
      "paths /a/{b}/{c} get parameters",
      [
        { name: "b", in: "path", required: true, schema: { type: "string" } },
        { name: "c", in: "path", required: true, schema: { type: "string" } },
      ],
    ],
  },
  {
    name: "a parameter whose value the path has already",
    given: `paths:
  "/a?action=run#now":
    get: { operationId: runA, parameters: [{ name: action, in: query, schema: {} }, { name: b, in: query, schema: {} }], ${OK} }`,
    notes: ['6:46 query-fixed: the path /a?action=run#now gives "action" its value already; it is ignored'],
    left: ["paths /a?action=run#now get parameters", [{ name: "b", in: "query", schema: {} }]],
  },
  {
    name: "parameters that no request has a place for",
    given: `paths:
  /a:
    get: { operationId: getA, parameters: [{ name: b, in: body, schema: {} }, { name: c, in: query, style: matrix, schema: {} }, { name: d, in: query }, { name: d, in: query, schema: {} }], ${OK} }
    put: { operationId: putA, parameters: [{ name: e f, in: header, required: true, schema: {} }], ${OK} }`,
    notes: [
      `6:55 parameter-invalid: "b" is in "body"; the parameter "b" of getA is left out (parameter)`,
      `6:101 parameter-invalid: style "matrix" is not for query parameters; the usual style is used`,
      `6:132 parameter-invalid: "d" has neither schema nor content; it is taken for text`,
      `6:156 parameter-duplicate: the query parameter "d" stands here twice; the first one counts`,
      `7:46 parameter-invalid: "e f" cannot be the name of a header; putA is left out (operation)`,
    ],
    left: [
      "paths /a get parameters",
      [
        { name: "c", in: "query", schema: {} },
        { name: "d", in: "query", schema: { type: "string" } },
      ],
    ],
  },
  {
    name: "the methods of OpenAPI 3.2, and one that nobody may send",
    version: "3.2.0",
    given: `paths:
  /a:
    query: { operationId: queryA, ${OK} }
    additionalOperations: { COPY: { operationId: copyA, ${OK} }, CONNECT: { ${OK} }, "A B": { ${OK} } }`,
    notes: [
      `7:102 method-unsupported: /a has "CONNECT", which fetch refuses to send; CONNECT /a is left out (operation)`,
      `7:158 method-unsupported: /a has "A B", which fetch refuses to send; A B /a is left out (operation)`,
    ],
    left: [
      "paths /a additionalOperations",
      { COPY: { operationId: "copyA", responses: { "200": { description: "ok" } } } },
    ],
  },
  {
    name: "a parameter of components, used twice",
    given: `paths:
  /a: { get: { operationId: getA, parameters: [{ $ref: "#/components/parameters/B" }], ${OK} } }
  /c: { get: { operationId: getC, parameters: [{ $ref: "#/components/parameters/B" }], ${OK} } }
components: { parameters: { B: { name: b, in: query } } }`,
    notes: [`7:34 parameter-invalid: "b" has neither schema nor content; it is taken for text`],
    left: ["components parameters B", { name: "b", in: "query", schema: { type: "string" } }],
  },
  {
    name: "media types and statuses that are none",
    given: `paths:
  /a:
    post:
      operationId: postA
      requestBody: { content: { json: { schema: {} } } }
      responses: { 2xx: { description: ok, content: { application/json: null, "text plain": {} } }, 20: { description: odd }, "404": null }`,
    notes: [
      `8:33 media-type-invalid: "json" is not a media type; it is taken for */*`,
      `9:20 status-invalid: "2xx" is not a status; it is taken for 2XX`,
      "9:55 structure: this is not a media type object; any value is taken",
      `9:79 media-type-invalid: "text plain" is not a media type; it is left out (media type)`,
      `9:101 status-invalid: "20" is not a status; the response "20" of postA is left out (response)`,
      "9:127 structure: this is not a response; it is taken for one without a body",
    ],
    left: [
      "paths /a post",
      {
        operationId: "postA",
        requestBody: { content: { "*/*": { schema: {} } } },
        responses: { "404": { description: "" }, "2XX": { description: "ok", content: { "application/json": {} } } },
      },
    ],
  },
  {
    name: "what fetch keeps for itself",
    given: `paths:
  /a:
    post:
      operationId: postA
      parameters: [{ name: Content-Length, in: header, required: true, schema: { type: integer } }, { name: host, in: query, schema: {} }]
      responses: { "101": { description: switched }, 1XX: { description: early }, "200": { description: ok } }
    get: { operationId: openSocket, responses: { "101": { description: switched } } }`,
    notes: [
      `8:22 header-of-fetch: fetch sends Content-Length by itself, or not at all; the parameter "Content-Length" of postA is left out (parameter)`,
      `9:20 status-unseen: fetch answers with no status 101: it is between two other messages of HTTP; the response "101" of postA is left out (response)`,
      `9:54 status-unseen: fetch answers with no status 1XX: it is between two other messages of HTTP; the response "1XX" of postA is left out (response)`,
      "10:50 status-unseen: fetch answers with no status 101: it is between two other messages of HTTP; openSocket is left out (operation)",
    ],
    left: [
      "paths /a post",
      {
        operationId: "postA",
        parameters: [{ name: "host", in: "query", schema: {} }],
        responses: { "200": { description: "ok" } },
      },
    ],
  },
  {
    name: "parts of forms that cannot be sent",
    given: `paths:
  /a:
    post: { operationId: postA, requestBody: { required: true, content: { multipart/form-data: { schema: {}, encoding: { b: { headers: { X-B: { required: true, schema: {} } } } } } } }, ${OK} }
    put: { operationId: putA, requestBody: { content: { multipart/form-data: { schema: {}, encoding: { b: { style: pipeDelimited } } } } }, ${OK} }`,
    notes: [
      `6:127 encoding: the part "b" needs the header X-B, and FormData sends no headers of parts; postA is left out (operation)`,
      `7:109 encoding: "b" would be one part written like a query parameter, which no two servers read alike; style and explode are ignored`,
    ],
    left: ["paths /a put requestBody content multipart/form-data encoding b", {}],
  },
  {
    name: "credentials that cannot be made",
    given: `security: [{ digest: [] }, { none: [] }]
paths: { /a: { get: { operationId: getA, security: [{ odd: [] }], ${OK} } } }
components: { securitySchemes: { digest: { type: http, scheme: digest }, odd: { type: own } } }`,
    notes: [
      `4:30 security-unknown: there is no security scheme "none"; its credential is left to the caller (credential)`,
      `6:81 security-scheme: "odd" has the type "own"; its credential is left to the caller (credential)`,
    ],
    left: ["security", [{ digest: [] }, {}]],
  },
  {
    name: "a scheme of HTTP that answers a challenge",
    given: `security: [{ digest: [] }]
paths: { /a: { get: { operationId: getA, ${OK} } } }
components: { securitySchemes: { digest: { type: http, scheme: digest } } }`,
    notes: [
      `6:56 security-scheme: "digest" uses HTTP digest, and some operations accept nothing else; its credential is left to the caller (credential)`,
    ],
    left: ["security", [{}]],
  },
  {
    name: "a scheme whose value the settings make",
    given: `security: [{ token: [] }]
paths: { /a: { get: { operationId: getA, ${OK} } } }
components: { securitySchemes: { token: { type: http, scheme: token } } }`,
    settings: 'security: { token: { value: "token {apiToken}" } }',
    notes: [],
  },
  {
    name: "components whose names OpenAPI does not allow",
    given: `paths: { /a: { get: { operationId: getA, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/List%3CA%3E" } } } } } } } }
components:
  schemas:
    List_A: {}
    List<A>: { oneOf: [{ $ref: "#/components/schemas/Größe" }, { $ref: "#/components/schemas/B!" }], discriminator: { propertyName: t, mapping: { b: B! } } }
    Größe: {}
    B!: { properties: { t: { type: string } } }`,
    notes: [
      `8:5 component-name-invalid: "List<A>" cannot be the name of a component; it is called List_A2`,
      `10:5 component-name-invalid: "B!" cannot be the name of a component; it is called B`,
    ],
    left: [
      "components schemas",
      {
        List_A: {},
        List_A2: {
          oneOf: [{ $ref: "#/components/schemas/Größe" }, { $ref: "#/components/schemas/B" }],
          discriminator: { propertyName: "t", mapping: { b: "B" } },
        },
        Größe: {},
        B: { properties: { t: { type: "string" } } },
      },
    ],
  },
  {
    name: "operations under keys that are no methods of OpenAPI",
    given: `paths:
  /a:
    x-get: { operationId: no, ${OK} }
    externalDocs: { url: "https://acme.example" }
    GET: { operationId: upper, parameters: [{ $ref: "#/components/parameters/Q" }], ${OK} }
    Put: { operationId: mixed, ${OK} }
    put: { operationId: putA, ${OK} }
    foo: { operationId: foo, ${OK} }
    bar: { responses: {} }
    COPY: { description: a copy }
    connect: { ${OK} }
    TRACE: { ${OK} }
    QUERY: { ${OK} }
  /b: { $ref: "#/components/pathItems/B" }
components:
  parameters: { Q: { name: q, in: query, schema: { type: string } } }
  pathItems: { B: { POST: { operationId: postB, ${OK} } } }`,
    notes: [
      '8:5 method-unknown: /a has "GET", which OpenAPI writes as "get"; it is taken for get',
      '9:5 method-unknown: /a has "Put", which OpenAPI writes as "put"; PUT /a is left out (operation)',
      '11:5 method-unknown: /a has "foo", which is no method of OpenAPI; FOO /a is left out (operation)',
      '12:5 method-unknown: /a has "bar", which is no method of OpenAPI; BAR /a is left out (operation)',
      '13:5 method-unknown: /a has "COPY", which is no method of OpenAPI; COPY /a is left out (operation)',
      '14:5 method-unknown: /a has "connect", which fetch refuses to send; CONNECT /a is left out (operation)',
      '15:5 method-unknown: /a has "TRACE", which fetch refuses to send; TRACE /a is left out (operation)',
      '16:5 method-unknown: /a has "QUERY", which belongs to OpenAPI 3.2; QUERY /a is left out (operation)',
      '20:21 method-unknown: /b has "POST", which OpenAPI writes as "post"; it is taken for post',
    ],
    left: ["paths /a get operationId", "upper"],
  },
  {
    name: "a method of OpenAPI 3.2 in capitals, and one that belongs into additionalOperations",
    version: "3.2.0",
    given: `paths:
  /a:
    QUERY: { operationId: ask, ${OK} }
    PROPFIND: { operationId: find, ${OK} }`,
    notes: [
      '6:5 method-unknown: /a has "QUERY", which OpenAPI writes as "query"; it is taken for query',
      '7:5 method-unknown: /a has "PROPFIND", which is no method of OpenAPI; PROPFIND /a is left out (operation)',
    ],
    left: ["paths /a query operationId", "ask"],
  },
  {
    name: "keywords of schemas that say nothing",
    given: `paths: {}
components: { schemas: { A: { $id: a, pattern: "(?i)a", maxLength: null, properties: { b: null } } } }`,
    notes: [
      `5:31 schema-unsupported: "$id" is not supported; it is ignored`,
      `5:39 pattern-invalid: "(?i)a" is no regular expression of JavaScript: Invalid group; the pattern of this schema is left out (pattern)`,
      `5:57 keyword-value: "maxLength" is null, and not a whole number from 0 on; it is ignored`,
      "5:88 structure: this is not a schema; any value is taken",
    ],
    left: ["components schemas A", { properties: { b: {} } }],
  },
  {
    name: "an example whose file is not there",
    given: `paths: {}
components: { examples: { A: { externalValue: none.json } } }`,
    notes: ['5:32 example-missing: the example in "none.json" is not there; it is left out (example)'],
    left: ["components examples A", {}],
  },
];

function head(version = "3.1.0"): string {
  return `openapi: ${version}\ninfo: { title: Acme, version: "1" }\nservers: [{ url: "https://acme.example" }]\n`;
}

function at(value: Json, keys: readonly string[]): Json {
  return keys.reduce<Json>((holder, key) => (holder as { [key: string]: Json })?.[key] ?? null, value);
}

describe("admit", () => {
  it.each(TABLE)("$name", ({ given, version, settings = "", notes, left }) => {
    const admitted = admit(documentOf(head(version) + given), settingsOf(settings));
    const lines = admitted.notes.map(({ line, col, rule, message, lacks }) => {
      return `${line}:${col} ${rule}: ${message}${lacks ? ` (${lacks})` : ""}`;
    });
    expect(lines).toEqual(notes);
    if (left) expect(at(admitted.document.bundled, left[0].split(" "))).toEqual(left[1]);
  });

  it.each(TABLE.filter(({ notes }) => notes.length > 0))("strict settings refuse: $name", (row) => {
    const { given, version, settings = "" } = row;
    const strict = settingsOf(`strict: true\n${settings}`);
    expect(() => admit(documentOf(head(version) + given), strict)).toThrow(SpecError);
  });

  it.each([
    ["a type that is none", "type: date", `5:50 schema-type: "date" is not a type`],
    ["a limit that is text", 'maximum: "100"', '5:50 keyword-value: "maximum" is "100", and not a number'],
  ])("refuses %s in any case", (_name, schema, want) => {
    const text = `${head()}paths: {}\ncomponents: { schemas: { A: { properties: { b: { ${schema} } } } } }`;
    expect.assertions(1);
    try {
      admit(documentOf(text), settingsOf(""));
    } catch (error) {
      const [first] = (error as SpecError).diagnostics;
      expect(first && formatDiagnostic(first).split("\n")[0]).toBe(`specs/acme/openapi.yaml:${want}`);
    }
  });
});
