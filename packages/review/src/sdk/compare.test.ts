import { REPOSITORY } from "@specwright/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { sourceOf } from "../../test/support/snapshot-of.ts";
import { SetComparison } from "../wire/sets.ts";
import { type ClientChange, compareClients } from "./compare.ts";

const SPEC = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.acme.dev }, { url: https://acme-test.dev }, { url: "https://{region}.acme.dev", variables: { region: { default: eu } } }]
paths:
  /sessions:
    get:
      operationId: listSessions
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      responses:
        "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Session" } } } } }
    post:
      operationId: createSession
      requestBody: { content: { application/json: { schema: { type: object, properties: { mixed: { oneOf: [{ type: string }, { type: object, properties: { d: { type: string }, e: { type: string } } }, { type: array, items: { type: object, properties: { f: { type: string }, g: { type: string } } } }] }, list: { type: array, items: { type: object, properties: { a: { type: string }, b: { type: string } } } } } } } } }
      responses:
        "201": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Session" } } } }
        "404": { description: none, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        default: { description: other, content: { application/json: { schema: { type: string } } } }
  /sessions/{id}:
    get:
      operationId: getSession
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Session" } } } }
        "404": { description: none, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        "5XX": { description: down, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
  /drafts:
    post:
      operationId: createDraft
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Draft" } } } }
      responses:
        "200": { description: ok, content: { application/json: { schema: { type: object, properties: { draft: { $ref: "#/components/schemas/Draft" }, took: { type: number } } } } } }
webhooks:
  ended: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Hook" } } } }, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Reply" } } } } } } }
components:
  schemas:
    Session:
      type: object
      required: [id]
      properties:
        id: { type: string }
        ended_at: { type: string }
    Shared: { type: object, properties: { note: { type: string }, owner: { type: object, properties: { name: { type: string } } } } }
    Long: { allOf: [{ $ref: "#/components/schemas/Shared" }, { type: object, properties: { more: { type: string } } }] }
    Ended: { allOf: [{ $ref: "#/components/schemas/Session" }, { type: object, properties: { why: { type: string } } }] }
    Alone: { enum: [a, b] }
    Reply: { type: object, properties: { kind: { enum: [a, b] } } }
    Hook: { type: object, properties: { at: { type: string }, by: { type: string } } }
    Draft: { type: object, properties: { text: { type: string }, id: { type: string, readOnly: true }, note: { type: string } } }
    Shape: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: a }, size: { type: number } } }, { type: object, required: [kind], properties: { kind: { const: b }, side: { type: number } } }] }
    Problem: { type: object, required: [message], properties: { message: { type: string } } }
`;

/** Ids that are no names of methods. */
const RESPELLED: readonly (readonly [from: string, to: string])[] = [
  ["operationId: createDraft", "operationId: ändere-tee"],
  ["operationId: getSession", "operationId: get_session"],
];

interface Case {
  readonly name: string;
  /** What both versions say otherwise. */
  readonly both?: readonly (readonly [from: string, to: string])[];
  /** What the new version says otherwise. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** provider.yaml of both versions; none where it is left out. */
  readonly settings?: readonly [base: string, head: string];
  readonly want: readonly string[];
}

const PAGES =
  '{ name: Acme, operations: { listSessions: { pagination: { style: page, in: query, parameter: page, items: "" } } } }';

const NOT_FOUND =
  '"404": { description: none, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }';

const TABLE: readonly Case[] = [
  {
    name: "a documented failure that is gone",
    edits: [[`${NOT_FOUND}\n        "5XX"`, '"5XX"']],
    want: ["result-status-removed: the result of getSession no longer has the documented status 404"],
  },
  {
    name: "a range of failures that is gone",
    edits: [['        "5XX": {', '        "503": {']],
    want: ["result-status-removed: the result of getSession no longer has the documented status 5XX"],
  },
  {
    name: "another success",
    edits: [['"201"', '"202"']],
    want: ["result-status-removed: the result of createSession no longer has the documented status 201"],
  },
  {
    name: "a failure that `default` speaks for now",
    edits: [[`${NOT_FOUND}\n        default`, "default"]],
    want: ["does-not-compile: code that uses createSession no longer compiles"],
  },
  {
    name: "an optional property that is gone",
    edits: [["        ended_at: { type: string }\n", ""]],
    want: ["property-removed: the property `ended_at` of Session was removed"],
  },
  {
    name: "a required property that is gone",
    edits: [
      ["      required: [id]\n", ""],
      ["        id: { type: string }\n", ""],
    ],
    want: ["property-removed: the property `id` of Session was removed"],
  },
  {
    name: "a property of the body of a failure",
    edits: [
      [
        "{ type: object, required: [message], properties: { message: { type: string } } }",
        "{ type: object, properties: { text: { type: string } } }",
      ],
    ],
    want: ["property-removed: the property `message` of Problem was removed"],
  },
  {
    name: "a property of what only a webhook brings",
    edits: [[", by: { type: string }", ""]],
    want: ["property-removed: the property `by` of Hook was removed"],
  },
  {
    name: "a property that two types share",
    edits: [["note: { type: string }, owner", "owner"]],
    want: ["property-removed: the property `note` of Shared was removed"],
  },
  {
    name: "a property inside another",
    edits: [["properties: { name: { type: string } }", "properties: { nick: { type: string } }"]],
    want: ["property-removed: the property `owner.name` of Shared was removed"],
  },
  {
    name: "a property of a component that is sent in another form than it is received",
    edits: [["readOnly: true }, note: { type: string }", "readOnly: true }"]],
    want: ["property-removed: the property `note` of Draft was removed"],
  },
  {
    name: "a property of an answer without a name",
    edits: [[", took: { type: number }", ""]],
    want: ["property-removed: the property `took` of what createDraft answers was removed"],
  },
  {
    name: "properties of what an operation takes, without a name",
    edits: [
      [
        "{ type: array, items: { type: object, properties: { a: { type: string }, b: { type: string } } } }",
        "{ type: array, items: { type: object, properties: { c: { type: string } } } }",
      ],
    ],
    want: [
      "property-removed: the property `body.list[].a` of what createSession takes was removed",
      "property-removed: the property `body.list[].b` of what createSession takes was removed",
    ],
  },
  {
    name: "a property of what may be a text, a list or an object",
    edits: [
      [
        "{ type: object, properties: { d: { type: string }, e: { type: string } } }",
        "{ type: object, properties: { d: { type: string } } }",
      ],
      [
        "{ type: object, properties: { f: { type: string }, g: { type: string } } }",
        "{ type: object, properties: { f: { type: string } } }",
      ],
    ],
    want: [
      "property-removed: the property `body.mixed.e` of what createSession takes was removed",
      "property-removed: the property `body.mixed[].g` of what createSession takes was removed",
    ],
  },
  {
    name: "a property of one branch of a union",
    edits: [[", size: { type: number }", ""]],
    want: ["property-removed: the property `size` of Shape was removed"],
  },
  {
    name: "a call and an answer of one operation",
    edits: [
      ["{ name: page, in: query", "{ name: Page, in: query"],
      ["type: array, items: { $ref", "type: object, additionalProperties: { $ref"],
    ],
    want: [
      "property-removed: the property `query.page` of what listSessions takes was removed",
      "does-not-compile: code that uses listSessions no longer compiles",
    ],
  },
  {
    name: "another type of what only a webhook brings",
    edits: [["by: { type: string }", "by: { type: number }"]],
    want: ["does-not-compile: code that uses Hook no longer compiles"],
  },
  {
    name: "less that a webhook may be answered with",
    edits: [["{ kind: { enum: [a, b] } }", "{ kind: { enum: [a] } }"]],
    want: ['value-removed: `kind` of Reply is no longer "b"'],
  },
  {
    name: "more that a webhook may be answered with",
    edits: [["{ kind: { enum: [a, b] } }", "{ kind: { enum: [a, b, c] } }"]],
    want: [],
  },
  {
    name: "another type of what nothing refers to",
    edits: [["properties: { more: { type: string } }", "properties: { more: { type: integer } }"]],
    want: ["does-not-compile: code that uses Long no longer compiles"],
  },
  {
    name: "less of what belongs to nothing",
    edits: [["Alone: { enum: [a, b] }", "Alone: { enum: [a] }"]],
    want: ['value-removed: Alone is no longer "b"'],
  },
  {
    name: "one more property of what belongs to nothing",
    edits: [
      [
        "properties: { more: { type: string } }",
        "required: [other], properties: { more: { type: string }, other: { type: string } }",
      ],
    ],
    want: ["does-not-compile: code that uses Long no longer compiles"],
  },
  {
    name: "one more property of a variant",
    edits: [
      [
        "properties: { why: { type: string } }",
        "required: [who], properties: { why: { type: string }, who: { type: string } }",
      ],
    ],
    want: [],
  },
  {
    name: "a branch of a union",
    edits: [[", { type: object, required: [kind], properties: { kind: { const: b }, side: { type: number } } }", ""]],
    want: ['value-removed: `kind` of Shape is no longer "b"'],
  },
  { name: "another property", edits: [["ended_at:", "seen_at: { type: string }\n        ended_at:"]], want: [] },
  {
    name: "a method with another name",
    edits: [["      operationId: createDraft", "      operationId: createOther"]],
    want: ["operation-id-changed: createDraft is called createOther now"],
  },
  {
    name: "a method and all that it answered",
    edits: [
      ["  /drafts:\n    post:\n      operationId: createDraft", "  /other:\n    post:\n      operationId: createOther"],
    ],
    want: ["does-not-compile: code that uses createDraft no longer compiles"],
  },
  {
    name: "another server first",
    edits: [],
    settings: [
      "servers: { production: https://api.acme.dev, test: https://acme-test.dev }",
      "servers: { test: https://acme-test.dev, production: https://api.acme.dev }",
    ],
    want: ["server-changed: calls that name no server go to https://acme-test.dev, no longer to https://api.acme.dev"],
  },
  {
    name: "two servers the other way round",
    edits: [],
    settings: [
      "servers: { production: https://api.acme.dev, test: https://acme-test.dev }",
      "servers: { production: https://acme-test.dev, test: https://api.acme.dev }",
    ],
    want: [
      "server-changed: calls that name no server go to https://acme-test.dev, no longer to https://api.acme.dev",
      "server-changed: calls to the server test go to https://api.acme.dev, no longer to https://acme-test.dev",
    ],
  },
  {
    name: "another default of a variable",
    edits: [["{ default: eu }", "{ default: us }"]],
    settings: ["servers: { eu: 'https://{region}.acme.dev' }", "servers: { eu: 'https://{region}.acme.dev' }"],
    want: ["server-changed: calls that name no server go to https://us.acme.dev, no longer to https://eu.acme.dev"],
  },
  {
    name: "an address that is gone, of which the wire tells",
    edits: [["{ url: https://acme-test.dev }", "{ url: https://next.acme.dev }"]],
    settings: ["servers: { test: https://acme-test.dev }", "servers: { test: https://next.acme.dev }"],
    want: [],
  },
  {
    name: "pages that are gone",
    edits: [],
    settings: [PAGES, "name: Acme"],
    want: ["does-not-compile: code that uses listSessions no longer compiles"],
  },
  {
    name: "methods that move into groups",
    edits: [],
    settings: ["name: Acme", "{ name: Acme, group: path }"],
    want: [
      "does-not-compile: code that uses listSessions no longer compiles",
      "does-not-compile: code that uses createSession no longer compiles",
      "does-not-compile: code that uses getSession no longer compiles",
      "does-not-compile: code that uses createDraft no longer compiles",
    ],
  },
  {
    name: "a method that goes to another group",
    edits: [],
    settings: [
      "{ name: Acme, group: path }",
      "{ name: Acme, group: path, operations: { getSession: { group: drafts } } }",
    ],
    want: ["does-not-compile: code that uses sessions.getSession no longer compiles"],
  },
  {
    name: "a method whose operationId is spelled otherwise, and that asks for more",
    both: RESPELLED,
    edits: [
      [
        'requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Draft',
        'requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Draft',
      ],
    ],
    want: ["does-not-compile: code that uses andereTee no longer compiles"],
  },
  {
    name: "the result of such a method",
    both: RESPELLED,
    edits: [[`${NOT_FOUND}\n        "5XX"`, '"5XX"']],
    want: ["result-status-removed: the result of getSession no longer has the documented status 404"],
  },
  {
    name: "what such a method answers",
    both: RESPELLED,
    edits: [[", took: { type: number }", ""]],
    want: ["property-removed: the property `took` of what andereTee answers was removed"],
  },
  {
    name: "a method in a group whose answer has changed",
    edits: [["        ended_at: { type: string }\n", ""]],
    settings: ["{ name: Acme, group: path }", "{ name: Acme, group: path }"],
    want: ["property-removed: the property `ended_at` of Session was removed"],
  },
  {
    name: "another first tag where methods stand in groups of tags",
    edits: [["operationId: createDraft", "operationId: createDraft\n      tags: [letters]"]],
    settings: ["{ name: Acme, group: tag }", "{ name: Acme, group: tag }"],
    want: ["does-not-compile: code that uses createDraft no longer compiles"],
  },
  { name: "pages that have come", edits: [], settings: ["name: Acme", PAGES], want: [] },
  {
    name: "another failure",
    edits: [['        "5XX"', '        "409": { description: twice }\n        "5XX"']],
    want: [],
  },
];

const changes = new Map<string, ClientChange>();
/** All cases in one program, each as a provider of its own. */
beforeAll(() => {
  const changed = TABLE.map(({ name, both = [], edits, settings }, index) => {
    const [old, now] = settings ?? [];
    const edit = (text: string, [from, to]: readonly [string, string]): string => {
      if (!text.includes(from)) throw new Error(`${name}: the description does not say ${from}`);
      return text.replace(from, to);
    };
    const spec = both.reduce(edit, SPEC);
    const edited = edits.reduce(edit, spec);
    const id = `p${index}`;
    const base = sourceOf(spec, { id, ...(old === undefined ? {} : { settings: old }) });
    const head = sourceOf(edited, { id, ...(now === undefined ? {} : { settings: now }) });
    return { id, base, head, sets: new SetComparison(base.version, head.version) };
  });
  for (const [id, change] of compareClients(REPOSITORY, changed)) changes.set(id, change);
}, 60_000);

describe("compareClients", () => {
  test.each(TABLE.map((one, index) => ({ ...one, id: `p${index}` })))("$name", ({ id, want }) => {
    expect(changes.get(id)?.drafts.map(({ rule, title }) => `${rule}: ${title}`)).toEqual(want);
  });
});
