import { type AdmitCase, OK, testAdmitted } from "../../test/support/admit-case.ts";

const TABLE: readonly AdmitCase[] = [
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
      '9:7 method-unsupported: /a has "Patch" among additionalOperations, and a keyword for it; it is treated as patch',
      '10:7 method-unsupported: /a has "link", which servers know as LINK; it is treated as LINK',
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
      `5:3 path-invalid: "a/b" is not a path template; it is treated as /a/b`,
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
      '6:3 path-invisible: "/a" has invisible characters; it is treated as /a#2',
      '7:3 path-invisible: "/a" has invisible characters; it is treated as /a#3',
      '8:3 path-invisible: "/b" has invisible characters; it is treated as /b',
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
      '8:5 method-unknown: /a has "GET", which OpenAPI writes as "get"; it is treated as get',
      '9:5 method-unknown: /a has "Put", which OpenAPI writes as "put"; PUT /a is left out (operation)',
      '11:5 method-unknown: /a has "foo", which is not a method of OpenAPI; FOO /a is left out (operation)',
      '12:5 method-unknown: /a has "bar", which is not a method of OpenAPI; BAR /a is left out (operation)',
      '13:5 method-unknown: /a has "COPY", which is not a method of OpenAPI; COPY /a is left out (operation)',
      '14:5 method-unknown: /a has "connect", which fetch refuses to send; CONNECT /a is left out (operation)',
      '15:5 method-unknown: /a has "TRACE", which fetch refuses to send; TRACE /a is left out (operation)',
      '16:5 method-unknown: /a has "QUERY", which belongs to OpenAPI 3.2; QUERY /a is left out (operation)',
      '20:21 method-unknown: /b has "POST", which OpenAPI writes as "post"; it is treated as post',
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
      '6:5 method-unknown: /a has "QUERY", which OpenAPI writes as "query"; it is treated as query',
      '7:5 method-unknown: /a has "PROPFIND", which is not a method of OpenAPI; PROPFIND /a is left out (operation)',
    ],
    left: ["paths /a query operationId", "ask"],
  },
];

testAdmitted("paths, methods and names of operations", TABLE);
