import { at, type Document, type Json, MemoryFolder, readDocument } from "@specwright/openapi";
import { headlinesOf } from "@specwright/testing";
import { expect, it } from "vitest";
import { settingsOf } from "../../test/support/read-text.ts";
import { admit } from "./index.ts";

interface Case {
  readonly name: string;
  /** The description from its fourth line on. */
  readonly given: string;
  readonly settings?: string;
  /** `line:col message; what is done (what the client lacks)` of each note. */
  readonly notes: readonly string[];
  /** What is left of a part of the description: keys joined by spaces. */
  readonly left?: readonly [path: string, want: Json];
}

const OK = "responses: { '200': { description: ok } }";
const GOOD = `/good: { get: { operationId: getGood, ${OK} } }`;
const USABLE = { "/good": { get: { operationId: "getGood", responses: { "200": { description: "ok" } } } } };
const json = (reference: string): string => `content: { application/json: { schema: { $ref: "${reference}" } } }`;

const TABLE: readonly Case[] = [
  {
    name: "an operation in a file that is not there",
    given: `paths: { ${GOOD}, /a: { get: { $ref: "./a.yaml#/get" } } }`,
    notes: [`4:108 "./a.yaml#/get" is not there; GET /a is left out (operation)`],
    left: ["paths", { ...USABLE, "/a": {} }],
  },
  {
    name: "all operations of a path",
    given: `paths: { ${GOOD}, /a: { $ref: "./a.yaml" } }`,
    notes: [`4:101 "./a.yaml" is not there; all operations of /a are left out (path)`],
    left: ["paths", USABLE],
  },
  {
    name: "a path beside operations of its own",
    given: `paths: { /a: { $ref: "./a.yaml", get: { operationId: getA, parameters: [{ $ref: "#/components/parameters/A" }], ${OK} } } }
components: { parameters: { A: { name: a, in: query, schema: {} } } }`,
    notes: [`4:16 "./a.yaml" is not there; what else /a has is left out (path)`],
    left: ["paths /a get operationId", "getA"],
  },
  {
    name: "the answer of an operation, in the file itself",
    given: `paths: { ${GOOD}, /a: { get: { operationId: getA, responses: { '200': { description: ok, ${json("#/components/schemas/No")} } } } } }`,
    notes: [`4:207 "#/components/schemas/No" points to nothing; getA is left out (operation)`],
    left: ["paths", { ...USABLE, "/a": {} }],
  },
  {
    name: "the answer to a failure",
    given: `paths: { /a: { get: { operationId: getA, responses: { '200': { description: ok }, '404': { $ref: "no.yaml" } } } } }`,
    notes: [`4:92 "no.yaml" is not there; the response 404 of getA is left out (response)`],
    left: ["paths /a get responses", { "200": { description: "ok" } }],
  },
  {
    name: "one of two media types",
    given: `paths: { /a: { get: { operationId: getA, responses: { '200': { description: ok, content: { text/plain: {}, application/json: { schema: { $ref: no.json } } } } } } } }`,
    notes: [`4:138 "no.json" is not there; the media type application/json of getA is left out (media type)`],
    left: ["paths /a get responses 200 content", { "text/plain": {} }],
  },
  {
    name: "a header of an answer",
    given: `paths: { /a: { get: { operationId: getA, responses: { '200': { description: ok, headers: { X-A: { $ref: "#/components/headers/No" } } } } } } }`,
    notes: [`4:99 "#/components/headers/No" points to nothing; the header X-A of getA is left out (header)`],
    left: ["paths /a get responses 200", { description: "ok", headers: {} }],
  },
  {
    name: "a parameter that nobody can know, one that is needed, and one that is not",
    given: `paths:
  /a: { get: { operationId: getA, parameters: [{ $ref: no.yaml }], ${OK} } }
  /b: { get: { operationId: getB, parameters: [{ name: b, in: query, required: true, schema: { $ref: no.yaml } }], ${OK} } }
  /c: { get: { operationId: getC, parameters: [{ name: c, in: query, schema: { $ref: no.yaml } }], ${OK} } }`,
    notes: [
      `5:50 "no.yaml" is not there; getA is left out (operation)`,
      `6:96 "no.yaml" is not there; getB is left out (operation)`,
      `7:80 "no.yaml" is not there; the parameter c of getC is left out (parameter)`,
    ],
    left: ["paths /c get parameters", []],
  },
  {
    name: "a parameter of a path",
    given: `paths:
  /a:
    parameters: [{ $ref: no.yaml }]
    get: { operationId: getA, ${OK} }
    put: { operationId: putA, ${OK} }`,
    notes: [
      `6:20 "no.yaml" is not there; getA is left out (operation)`,
      `6:20 "no.yaml" is not there; putA is left out (operation)`,
    ],
  },
  {
    name: "bodies: one that is needed, one that is not, one of two, and one that nobody can know",
    given: `paths:
  /a: { post: { operationId: a, requestBody: { required: true, ${json("no.yaml")} }, ${OK} } }
  /b: { post: { operationId: b, requestBody: { ${json("no.yaml")} }, ${OK} } }
  /c: { post: { operationId: c, requestBody: { required: true, content: { text/plain: {}, application/json: { schema: { $ref: no.yaml } } } }, ${OK} } }
  /d: { post: { operationId: d, requestBody: { $ref: no.yaml }, ${OK} } }`,
    notes: [
      `5:105 "no.yaml" is not there; a is left out (operation)`,
      `6:89 "no.yaml" is not there; the request body of b is left out (request body)`,
      `7:121 "no.yaml" is not there; the media type application/json of c is left out (media type)`,
      `8:48 "no.yaml" is not there; d is left out (operation)`,
    ],
  },
  {
    name: "a schema deep below what operations name, each operation once",
    given: `paths:
  ${GOOD}
  /a: { get: { operationId: getA, responses: { '200': { description: ok, ${json("#/components/schemas/List")} } } } }
  /b: { put: { operationId: putB, requestBody: { required: true, ${json("#/components/schemas/Pet")} }, responses: { '200': { description: ok, ${json("#/components/schemas/Pet")} } } } }
components:
  schemas:
    List: { type: array, items: { $ref: "#/components/schemas/Pet" } }
    Pet: { properties: { owner: { $ref: "./owner.yaml" }, next: { $ref: "#/components/schemas/Pet" } } }
    Fine: { type: string }`,
    notes: [
      `11:35 "./owner.yaml" is not there; getA is left out (operation)`,
      `11:35 "./owner.yaml" is not there; putB is left out (operation)`,
    ],
    left: ["components schemas", { Fine: { type: "string" } }],
  },
  {
    name: "parts of schemas that a file does not have, and nothing around them",
    given: `paths:
  /a: { get: { operationId: getA, responses: { '200': { description: ok, ${json("#/components/schemas/Pet")} } } } }
components:
  schemas:
    Pet:
      allOf: [{ $ref: "#/components/schemas/No" }]
      properties: { a: { $ref: "#/components/schemas/No", description: d }, b: { items: { $ref: "part.yaml#/no" } } }
      additionalProperties: { $ref: "#/no" }`,
    notes: [
      `9:17 "#/components/schemas/No" points to nothing; any value is taken`,
      `10:26 "#/components/schemas/No" points to nothing; any value is taken`,
      `10:91 "part.yaml#/no" points to nothing; any value is taken`,
      `11:31 "#/no" points to nothing; any value is taken`,
    ],
    left: [
      "components schemas Pet",
      { allOf: [{}], properties: { a: { description: "d" }, b: { items: {} } }, additionalProperties: {} },
    ],
  },
  {
    name: "a branch of a schema: what else fits it would fit any value too",
    given: `paths: { ${GOOD}, /a: { get: { operationId: getA, responses: { '200': { description: ok, ${json("#/components/schemas/Pet")} } } } } }
components: { schemas: { Pet: { oneOf: [{ type: string }, { $ref: "#/components/schemas/No" }] } } }`,
    notes: [`5:61 "#/components/schemas/No" points to nothing; getA is left out (operation)`],
    left: ["paths", { ...USABLE, "/a": {} }],
  },
  {
    name: "examples",
    given: `paths: { /a: { get: { operationId: getA, responses: { '200': { description: ok, content: { text/plain: { examples: { one: { $ref: no.yaml }, two: { value: a } } } } } } } } }`,
    notes: [`4:125 "no.yaml" is not there; the example one of getA is left out (example)`],
    left: ["paths /a get responses 200 content text/plain", { examples: { two: { value: "a" } } }],
  },
  {
    name: "components that no operation needs, links, callbacks and webhooks",
    given: `paths: { /a: { get: { operationId: getA, callbacks: { done: { $ref: no.yaml } }, responses: { '200': { description: ok, links: { next: { $ref: no.yaml } } } } } } }
components: { schemas: { A: { $ref: no.yaml }, B: { items: { $ref: "#/components/schemas/A" } } }, responses: { R: { $ref: "#/components/responses/No" } } }
webhooks: { w: { $ref: no.yaml } }`,
    notes: [
      `4:63 "no.yaml" is not there; the callback done is left out`,
      `4:138 "no.yaml" is not there; the link next is left out`,
      `5:31 "no.yaml" is not there; the schema A is left out`,
      `5:118 "#/components/responses/No" points to nothing; the response R is left out`,
      `6:18 "no.yaml" is not there; the webhook w is left out`,
    ],
    left: ["components", { schemas: {}, responses: {} }],
  },
  {
    name: "parameters that a file should list",
    given: `paths: { /a: { get: { operationId: getA, parameters: { $ref: no.yaml }, ${OK} } } }`,
    notes: [`4:56 "no.yaml" is not there; getA is left out (operation)`],
  },
  {
    name: "a reference that is no text",
    given: `paths: { ${GOOD} }
components: { schemas: { A: { items: { $ref: 5 } } } }`,
    notes: ["5:40 5 points to nothing; any value is taken"],
    left: ["components schemas", { A: { items: {} } }],
  },
  {
    name: "what points into an operation that is left out",
    given: `paths:
  /a: { get: { operationId: getA, responses: { '200': { description: ok, content: { application/json: { schema: { properties: { x: { type: string }, y: { $ref: no.yaml } } } } } } } } }
  /b: { get: { operationId: getB, responses: { '200': { description: ok, ${json("#/paths/~1a/get/responses/200/content/application~1json/schema/properties/x")} } } } }`,
    notes: [
      `5:155 "no.yaml" is not there; getA is left out (operation)`,
      `6:115 "#/paths/~1a/get/responses/200/content/application~1json/schema/properties/x" points to nothing; getB is left out (operation)`,
    ],
  },
  {
    name: "a pointer in another file, which is none into this one",
    given: `paths: { ${GOOD}, /a: { $ref: part.yaml } }
components: { schemas: { Pet: { type: string } } }`,
    notes: [`part.yaml:1:107 "#/components/schemas/Pet" points to nothing; getA is left out (operation)`],
  },
  {
    name: "a circle of responses",
    given: `paths: { /a: { get: { operationId: getA, responses: { '200': { $ref: "#/components/responses/A" } } } } }
components: { responses: { A: { $ref: "#/components/responses/B" }, B: { $ref: "#/components/responses/A" } } }`,
    notes: [
      `5:33 "#/components/responses/B" leads back to itself; getA is left out (operation)`,
      `5:74 "#/components/responses/A" leads back to itself; the response B is left out`,
    ],
  },
  {
    name: "no path that is not chosen",
    given: `paths: { ${GOOD}, /a: { $ref: no.yaml }, /b: { $ref: no.yaml, get: { operationId: getB, ${OK} } } }`,
    settings: "strict: true\ninclude: { operations: [getGood] }",
    notes: [],
    left: ["paths", USABLE],
  },
  {
    name: "what else a path has of which one operation is chosen",
    given: `paths: { ${GOOD}, /b: { $ref: no.yaml, get: { operationId: getB, ${OK} } } }`,
    settings: "strict: true\ninclude: { operations: [getB] }",
    notes: [],
    left: ["paths", { "/b": { get: { operationId: "getB", responses: { "200": { description: "ok" } } } } }],
  },
  {
    name: "a path that is excluded, and an example of an operation that is",
    given: `paths: { ${GOOD}, /a: { $ref: no.yaml }, /c: { get: { operationId: getC, responses: { '200': { description: ok, content: { text/plain: { examples: { a: { externalValue: no.json } } } } } } } } }`,
    settings: "strict: true\nexclude: { paths: [/a], operations: [getC] }",
    notes: [],
    left: ["paths", USABLE],
  },
  {
    name: "a path of which another operation is excluded",
    given: `paths: { ${GOOD}, /b: { $ref: no.yaml, get: { operationId: getB, tags: [old], ${OK} } } }`,
    settings: "exclude: { tags: [old] }",
    notes: [`4:101 "no.yaml" is not there; all operations of /b are left out (path)`],
    left: ["paths", USABLE],
  },
  {
    name: "what is not chosen is not missed",
    given: `paths: { ${GOOD}, /a: { get: { operationId: getA, responses: { '200': { $ref: no.yaml } } } } }
components: { schemas: { A: { $ref: no.yaml } } }`,
    settings: "strict: true\nexclude: { operations: [getA] }",
    notes: [],
    left: ["paths", USABLE],
  },
];

const HEAD = `openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\nservers: [{ url: "https://acme.example" }]\n`;
const PART = `get: { operationId: getA, responses: { '200': { description: ok, ${json("#/components/schemas/Pet")} } } }`;

function read(given: string): Document {
  const folder = new MemoryFolder("specs/acme", { "openapi.yaml": HEAD + given, "part.yaml": PART });
  return readDocument(folder, undefined, { keepUnresolved: true });
}

it.each(TABLE)("leaves out $name", ({ given, settings = "", notes, left }) => {
  const { document, notes: said } = admit(read(given), settingsOf(settings));
  expect(
    said.map(({ file, line, col, rule, message, lacks }) => {
      expect(rule).toBe("unresolved-ref");
      const place = `${file.replace(/^specs\/acme\//, "")}:${line}:${col}`.replace("openapi.yaml:", "");
      return `${place} ${message}${lacks === undefined ? "" : ` (${lacks})`}`;
    }),
  ).toEqual(notes);
  if (left === undefined) return;
  const [path, want] = left;
  expect(at(document.bundled, path.split(" "))).toEqual(want);
});

it.each(TABLE.filter(({ settings, name }) => settings === undefined && !name.includes("points into")))(
  "refuses $name where the settings are strict",
  ({ given, notes }) => {
    const lines = headlinesOf(() => admit(read(given), settingsOf("strict: true"))).map((line) =>
      line.replace(/^specs\/acme\/(openapi\.yaml:)?/, ""),
    );
    const want = new Set(notes.map((note) => note.replace(/; .*/, "").replace(/^(\S+) /, "$1 unresolved-ref: ")));
    expect(lines).toEqual([...want]);
  },
);
