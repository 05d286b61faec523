import { type AdmitCase, OK, testAdmitted } from "../../test/support/admit-case.ts";

const TABLE: readonly AdmitCase[] = [
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
      '8:69 parameter-invalid: style "cookie" writes a value as it is, and clients write it percent-encoded; the default style is used',
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
      '6:132 parameter-invalid: style "cookie" belongs to OpenAPI 3.2; the default style is used',
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
      "6:5 path-parameter-missing: /a/{b}/{c} has {b}, and getC declares no path parameter of that name; it is treated as text",
      "6:5 path-parameter-missing: /a/{b}/{c} has {c}, and getC declares no path parameter of that name; it is treated as text",
      "6:46 path-parameter-unused: /a/{b}/{c} has no {d}; it is ignored",
      "8:5 path-parameter-missing: /e/{f}/{g} has {f}, and getG declares no path parameter of that name; it is treated as text",
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
      `6:101 parameter-invalid: style "matrix" is not for query parameters; the default style is used`,
      `6:132 parameter-invalid: "d" has neither schema nor content; it is treated as text`,
      `6:156 parameter-duplicate: the query parameter "d" is listed twice; the first one counts`,
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
    name: "a parameter of components, used twice",
    given: `paths:
  /a: { get: { operationId: getA, parameters: [{ $ref: "#/components/parameters/B" }], ${OK} } }
  /c: { get: { operationId: getC, parameters: [{ $ref: "#/components/parameters/B" }], ${OK} } }
components: { parameters: { B: { name: b, in: query } } }`,
    notes: [`7:34 parameter-invalid: "b" has neither schema nor content; it is treated as text`],
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
      `8:33 media-type-invalid: "json" is not a media type; it is treated as */*`,
      `9:20 status-invalid: "2xx" is not a status; it is treated as 2XX`,
      "9:55 structure: this is not a media type object; any value is accepted",
      `9:79 media-type-invalid: "text plain" is not a media type; it is left out (media type)`,
      `9:101 status-invalid: "20" is not a status; the response "20" of postA is left out (response)`,
      "9:127 structure: this is not a response; it is treated as one without a body",
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
    name: "parameters with a schema and content",
    given: `paths:
  /a:
    get: { operationId: getA, parameters: [{ name: b, in: query, schema: { type: array }, content: { application/json: {} } }, { name: c, in: query, schema: { type: string }, content: {} }], ${OK} }`,
    notes: [
      '6:66 parameter-invalid: "b" has a schema beside its content; content counts',
      "6:176 structure: this is not exactly one media type; it is treated as text",
    ],
    left: [
      "paths /a get parameters",
      [
        { name: "b", in: "query", content: { "application/json": {} } },
        { name: "c", in: "query", schema: { type: "string" } },
      ],
    ],
  },
  {
    name: "texts and flags that are none",
    given: `paths:
  /a:
    get: { operationId: getA, summary: 5, deprecated: no, parameters: [{ name: b, in: query, required: "true", schema: {} }], responses: { "200": { description: [] } } }`,
    notes: [
      '6:31 keyword-value: "summary" is 5, and not a text; it is ignored',
      '6:43 keyword-value: "deprecated" is "no", and not true or false; it is ignored',
      '6:94 keyword-value: "required" is "true", and not true or false; it is ignored',
      '6:149 keyword-value: "description" is [], and not a text; it is ignored',
    ],
    left: [
      "paths /a get",
      { operationId: "getA", parameters: [{ name: "b", in: "query", schema: {} }], responses: { "200": {} } },
    ],
  },
];

testAdmitted("parts of operations", TABLE);
