import { describe, expect, it } from "vitest";
import { body, type Case, lines, operation } from "../../test/support/house-lines.ts";
import { HOUSE_RULES } from "./index.ts";

const TABLE: readonly Case[] = [
  { name: "nothing wrong", given: body("schema: { type: integer }\nexamples: { one: { value: 1 } }"), want: [] },
  {
    name: "patterns that some texts take for ever to match",
    given: body(
      "schema:\n  type: object\n  properties:\n    a: { type: string, description: A, pattern: '^(x+)+$' }\n    b: { type: string, description: B, pattern: '^x+$' }\n  patternProperties:\n    '^(\\d+)*!$': {}\nexamples: { one: { value: {} } }",
    ),
    want: [
      'openapi.yaml:19:17 pattern-slow: "^(\\\\d+)*!$" takes exponential time for some texts: each further character doubles it',
      'openapi.yaml:16:52 pattern-slow: "^(x+)+$" takes exponential time for some texts: each further character doubles it',
    ],
  },
  {
    name: "nullable beside a reference in 3.0",
    version: "3.0.3",
    given:
      "paths: {}\ncomponents:\n  schemas:\n    A: { type: string, description: A, nullable: true }\n    B: { type: array, description: B, items: { $ref: '#/components/schemas/A', nullable: true } }",
    want: [
      'openapi.yaml:8:80 nullable-ignored: "nullable" says nothing here: OpenAPI 3.0 ignores every keyword beside a $ref',
    ],
  },
  {
    name: "nullable in 3.1",
    given: body("schema: { type: string, nullable: true }\nexamples: { one: { value: a } }"),
    want: ['openapi.yaml:13:37 nullable-ignored: "nullable" says nothing here: OpenAPI 3.1 does not have it'],
  },
  {
    name: "operations without texts",
    given: "paths:\n  /a:\n    get:\n      operationId: getA\n      summary: ' '",
    want: [
      "openapi.yaml:7:7 operation-summary: GET /a has no summary",
      "openapi.yaml:7:7 operation-description: GET /a has no description",
    ],
  },
  {
    name: "names that are no verb and noun",
    given: `paths:\n${["session", "get_a", "GetA", "frobnicateA"].map((id, index) => `  /p${index}: { get: { operationId: ${id}, summary: S, description: D } }`).join("\n")}`,
    want: [
      'openapi.yaml:5:17 operation-name: "session" is not a verb and a noun in camelCase',
      'openapi.yaml:6:17 operation-name: "get_a" is not a verb and a noun in camelCase',
      'openapi.yaml:7:17 operation-name: "GetA" is not a verb and a noun in camelCase',
      'openapi.yaml:8:17 operation-name: "frobnicate" of "frobnicateA" is not known as a verb',
    ],
  },
  {
    name: "parameters without texts",
    given: operation(
      "parameters:\n  - { name: a, in: query, schema: {} }\n  - { name: b, in: query, required: true, description: B, schema: { type: string } }\n  - { name: c, in: query, required: true, description: C, schema: { type: string, examples: [x] } }",
    ),
    want: [
      'openapi.yaml:11:13 parameter-description: the query parameter "a" has no description',
      'openapi.yaml:12:13 parameter-example: the query parameter "b" has no example',
    ],
  },
  {
    name: "bodies without named examples",
    given: operation(
      'requestBody: { content: { application/json: { schema: {}, example: 1 } } }\nresponses: { "200": { description: ok, content: { text/plain: {} } }, "404": { $ref: "#/components/responses/No" } }',
    ).concat("\ncomponents: { responses: { No: { description: no, content: { application/json: {} } } } }"),
    want: [
      "openapi.yaml:10:33 example-missing: the application/json of POST /a request has no named example",
      "openapi.yaml:11:57 example-missing: the text/plain of POST /a 200 has no named example",
      "openapi.yaml:12:62 example-missing: the application/json of responses.No has no named example",
    ],
  },
  {
    name: "examples that are not what their schema says",
    given: body(
      "schema: { type: object, required: [id], properties: { id: { type: integer, description: I }, at: { type: string, format: date, description: A } }, additionalProperties: false }\nexamples:\n  wrong: { value: { id: x, at: 2024-13-01 } }\n  missing: { value: {} }\n  file: { externalValue: examples/sendThing.file.json }\n  more: { value: { id: 1, extra: 2 } }",
    ),
    files: { "examples/sendThing.file.json": '{\n  "id": null\n}' },
    want: [
      'openapi.yaml:15:33 example-invalid: example "wrong": /id must be integer',
      'openapi.yaml:15:40 example-invalid: example "wrong": /at must match format "date"',
      "openapi.yaml:16:33 example-invalid: example \"missing\": the value must have required property 'id'",
      'examples/sendThing.file.json:2:3 example-invalid: example "file": /id must be integer',
      'openapi.yaml:18:30 example-invalid: example "more": the value must NOT have additional properties ("extra")',
    ],
  },
  {
    name: "examples of parameters, schemas and defaults that follow references",
    given: operation(
      "parameters: [{ name: a, in: query, description: A, example: x, schema: { $ref: '#/components/schemas/N' } }]",
    ).concat("\ncomponents:\n  schemas:\n    N: { type: integer, description: N, examples: [1, no] }"),
    want: [
      "openapi.yaml:10:58 example-invalid: this example: the value must be integer",
      "openapi.yaml:13:55 example-invalid: this example: the value must be integer",
    ],
  },
  {
    name: "examples whose properties are called like keywords",
    given: body(
      "schema: { type: object, properties: { $id: { type: string, description: I }, $ref: { $ref: '#/components/schemas/N' } } }\nexamples:\n  one: { value: { $id: same, $ref: 1, $anchor: here } }\n  two: { value: { $id: same, $ref: x, $anchor: here } }",
    ).concat("\ncomponents:\n  schemas:\n    N: { type: integer, description: N, default: { $id: same } }"),
    want: ['openapi.yaml:16:42 example-invalid: example "two": /$ref must be integer'],
  },
  {
    name: "a document with a key that is no word",
    given: body("schema: { type: integer }\nexamples: { one: { value: x } }").concat('\n"no word": 1'),
    want: ['openapi.yaml:14:32 example-invalid: example "one": the value must be integer'],
  },
  {
    name: "an example that a slow pattern would look at for ever",
    given: body(
      'schema: { type: string, pattern: "^(a+)+$" }\nexamples: { one: { value: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" } }',
    ),
    want: [
      'openapi.yaml:13:37 pattern-slow: "^(a+)+$" takes exponential time for some texts: each further character doubles it',
    ],
  },
  {
    name: "schemas that no validator knows",
    given: body("schema: { type: string, format: uui, minimun: 1 }\nexamples: { one: { value: x } }"),
    want: ['openapi.yaml:13:50 schema-invalid: unknown keyword: "minimun"'],
  },
  {
    name: "schemas and properties without texts",
    given:
      "paths: {}\ncomponents:\n  schemas:\n    A: { type: object, properties: { b: { type: string }, c: { $ref: '#/components/schemas/C' }, kind: { const: a } } }\n    C: { description: See. }",
    want: [
      'openapi.yaml:7:5 schema-description: the schema "A" has no description',
      'openapi.yaml:7:38 schema-description: the property "b" has no description',
    ],
  },
  {
    name: "schemas that are not called like types",
    given: "paths: {}\ncomponents: { schemas: { user_list: { description: U }, Good2: { description: G } } }",
    want: ['openapi.yaml:5:26 schema-name: the schema "user_list" is not called like a type'],
  },
  {
    name: "files that nothing refers to, and sources that nobody named",
    given: "paths: {}",
    files: { "SOURCES.md": "missing", "examples/old.json": "1" },
    want: [
      'examples/old.json:1:1 example-name: "old" is neither an operation nor a component',
      "examples/old.json:1:1 example-unused: no example refers to this file",
      "SOURCES.md:1:1 sources-missing: nothing says where the facts of this description come from",
    ],
  },
  {
    name: "an operation whose source nobody named, and a source without an address",
    given: body("schema: { type: integer }\nexamples: { one: { value: 1 } }"),
    files: { "SOURCES.md": "sendThings: the page" },
    want: [
      "SOURCES.md:1:1 sources-unnamed: no source has an address",
      "SOURCES.md:1:1 sources-unnamed: nothing says where the facts of sendThing come from",
    ],
  },
  {
    name: "operations that fail in no way, and excuses for others",
    given: `paths:\n${["getA", "getB", "getC", "getD"].map((id, index) => `  /p${index}: { get: { operationId: ${id}, summary: S, description: D, responses: { "${index < 2 ? 500 : index < 3 ? "4XX" : "default"}": { description: no } } } }`).join("\n")}`,
    files: { "SOURCES.md": "https://docs.acme.dev getA getB getC getD" },
    options: { "operation-failure": { except: { getB: "No source says.", getC: "Why?", getE: "Who?" } } },
    want: [
      "openapi.yaml:5:64 operation-failure: GET /p0 documents no failure that a caller can cause",
      "openapi.yaml:8:64 operation-failure: GET /p3 documents no failure that a caller can cause",
      'openapi.yaml:4:1 operation-failure: redocly.yaml excepts "getC" from operation-failure, and nothing there breaks the rule',
      'openapi.yaml:4:1 operation-failure: redocly.yaml excepts "getE" from operation-failure, and the description has no such place',
    ],
  },
  {
    name: "verbs that redocly.yaml adds",
    given:
      "paths:\n  /a: { get: { operationId: frobnicateA, summary: S, description: D } }\n  /b: { get: { operationId: twiddleA, summary: S, description: D } }",
    files: { "SOURCES.md": "https://docs.acme.dev frobnicateA twiddleA" },
    options: {
      "operation-name": { verbs: ["frobnicate"] },
      "operation-failure": { except: { "#/paths": "Nobody knows." } },
    },
    want: ['openapi.yaml:6:16 operation-name: "twiddle" of "twiddleA" is not known as a verb'],
  },
  {
    name: "formats that redocly.yaml adds",
    given: body(
      "schema: { type: object, properties: { a: { type: string, format: money, description: A }, b: { format: coin, description: B } } }\nexamples: { one: { value: { a: x } } }",
    ),
    options: {
      "schema-invalid": { formats: ["money"] },
      "operation-failure": { except: { sendThing: "Nobody knows." } },
    },
    want: ['openapi.yaml:13:108 schema-invalid: unknown format "coin"'],
  },
  {
    name: "places that redocly.yaml excepts",
    given: `paths:\n  /a: { get: { operationId: session, description: D } }\n  /b: { get: { operationId: get_b } }\ncomponents:\n  schemas:\n    A: { type: object, properties: { b: { type: string }, bc: { type: string } } }\n    C: { description: See. }`,
    files: { "SOURCES.md": "https://docs.acme.dev", "examples/old.json": "1" },
    options: {
      "operation-name": { except: { session: "It is called so.", "GET /b": " ", "GET /c": "Gone." } },
      "operation-summary": { except: { "#/paths/~1a": "None has one.", "#/paths/~1b/get": "None has one." } },
      "operation-description": { except: { get_b: "No." } },
      "operation-failure": { except: { "#/paths": "Nobody knows." } },
      "schema-description": {
        except: { "#/components/schemas/A/properties/b": "Obvious.", "#/components/schemas/C": "No." },
      },
      "sources-unnamed": { except: { session: "By hand.", get_b: "By hand." } },
      "example-unused": { except: { "examples/old.json": "For later." } },
      "example-name": { except: { "examples/new.json": "For later." } },
    },
    want: [
      'openapi.yaml:6:16 operation-name: "get_b" is not a verb and a noun in camelCase',
      'openapi.yaml:4:1 operation-name: redocly.yaml excepts "GET /b" from operation-name without a reason',
      'openapi.yaml:4:1 operation-name: redocly.yaml excepts "GET /c" from operation-name, and the description has no such place',
      'openapi.yaml:9:5 schema-description: the schema "A" has no description',
      'openapi.yaml:9:59 schema-description: the property "bc" has no description',
      'openapi.yaml:4:1 schema-description: redocly.yaml excepts "#/components/schemas/C" from schema-description, and nothing there breaks the rule',
      'examples/old.json:1:1 example-name: "old" is neither an operation nor a component',
      'openapi.yaml:4:1 example-name: redocly.yaml excepts "examples/new.json" from example-name, and the description has no such place',
    ],
  },
];

describe("houseProblems", () => {
  it.each(TABLE)("$name", (given) => {
    expect(lines(given)).toEqual(given.want);
  });

  it("has a name for every rule, by which it can be switched off", () => {
    const rules = TABLE.flatMap(({ want }) => want.map((line) => /:\d+ ([a-z-]+):/.exec(line)?.[1]));
    expect([...new Set(rules)].sort()).toEqual([...HOUSE_RULES].sort());
  });
});
