import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { pointer } from "../json/pointer.ts";
import { GRAMMAR, slotOf } from "./grammar.ts";
import type { Kind } from "./kind.ts";
import { references } from "./references.ts";
import { rewrite } from "./rewrite.ts";
import { walk } from "./walk.ts";

/** A description, and the objects that are found in it: kind and pointer of each. */
const TABLE: readonly { readonly name: string; readonly given: string; readonly want: readonly string[] }[] = [
  {
    name: "names that look like keywords",
    given: `
components:
  schemas:
    default: { properties: { enum: { type: string }, $ref: { type: string }, x-a: true, const: { items: {} } } }
  headers: { x-next: { schema: {} } }
  parameters: { x-b: { schema: {} } }`,
    want: [
      "components #/components",
      "schema #/components/schemas/default",
      "schema #/components/schemas/default/properties/enum",
      "schema #/components/schemas/default/properties/$ref",
      "schema #/components/schemas/default/properties/x-a",
      "schema #/components/schemas/default/properties/const",
      "schema #/components/schemas/default/properties/const/items",
      "header #/components/headers/x-next",
      "schema #/components/headers/x-next/schema",
      "parameter #/components/parameters/x-b",
      "schema #/components/parameters/x-b/schema",
    ],
  },
  {
    name: "extensions where OpenAPI allows them, and names where it does not",
    given: `
x-schemas: { a: { type: object } }
paths:
  x-paths: { get: {} }
  /a:
    x-item: {}
    get:
      responses:
        default: { content: { x-custom/json: { schema: {} } } }
        x-none: { description: no response }
      callbacks: { x-done: { x-no: {}, "{$url}": { post: {} } } }`,
    want: [
      "pathItem #/paths/~1a",
      "operation #/paths/~1a/get",
      "response #/paths/~1a/get/responses/default",
      "mediaType #/paths/~1a/get/responses/default/content/x-custom~1json",
      "schema #/paths/~1a/get/responses/default/content/x-custom~1json/schema",
      "callback #/paths/~1a/get/callbacks/x-done",
      "pathItem #/paths/~1a/get/callbacks/x-done/{$url}",
      "operation #/paths/~1a/get/callbacks/x-done/{$url}/post",
    ],
  },
  {
    name: "data in which nothing is OpenAPI",
    given: `
components:
  schemas: { A: { default: { items: {} }, enum: [{ items: {} }], const: { not: {} }, example: { allOf: [{}] }, examples: [{ not: {} }] } }
  examples: { B: { value: { schema: {} } } }
  links: { C: { parameters: { schema: {} }, requestBody: { content: {} }, server: { variables: { v: { default: a } } } } }
security: [{ schemas: [] }]`,
    want: [
      "components #/components",
      "schema #/components/schemas/A",
      "example #/components/examples/B",
      "link #/components/links/C",
      "server #/components/links/C/server",
      "serverVariable #/components/links/C/server/variables/v",
    ],
  },
  {
    name: "what OpenAPI 3.2 brings",
    given: `
paths:
  /a: { query: {}, additionalOperations: { COPY: { responses: {} } } }
components: { mediaTypes: { M: { itemSchema: {}, prefixEncoding: [{}], itemEncoding: { headers: { H: {} } } } } }`,
    want: [
      "pathItem #/paths/~1a",
      "operation #/paths/~1a/query",
      "operation #/paths/~1a/additionalOperations/COPY",
      "components #/components",
      "mediaType #/components/mediaTypes/M",
      "schema #/components/mediaTypes/M/itemSchema",
      "encoding #/components/mediaTypes/M/prefixEncoding/0",
      "encoding #/components/mediaTypes/M/itemEncoding",
      "header #/components/mediaTypes/M/itemEncoding/headers/H",
    ],
  },
];

describe("the grammar", () => {
  it.each(TABLE)("knows $name", ({ given, want }) => {
    const found = [...walk("document", parse(given))].map(({ kind, path }) => `${kind} ${pointer(path)}`);
    expect(found).toEqual(want);
  });

  it("finds no keyword in what every object of JavaScript has", () => {
    for (const kind of Object.keys(GRAMMAR) as Kind[])
      for (const key of ["constructor", "toString", "__proto__", "x-a"]) {
        const wanted = kind === "callback" && key !== "x-a" ? { holds: "object", kind: "pathItem" } : undefined;
        expect(slotOf(kind, key)).toEqual(wanted);
      }
  });
});

const REFERENCES = parse(`
components:
  schemas:
    A:
      properties: { $ref: { $ref: "#/components/schemas/B" }, other: { default: { $ref: data } } }
      x-a: { $ref: extension }
      unknown: { $ref: unknown }
  examples: { C: { $ref: "#/components/examples/D" }, D: { value: { $ref: data } } }
`);

describe("references", () => {
  it("are those that OpenAPI follows", () => {
    expect([...references("document", REFERENCES)].map(({ kind, reference }) => `${kind} ${reference}`)).toEqual([
      "schema #/components/schemas/B",
      "example #/components/examples/D",
    ]);
  });

  it("can be written anew, and data with them; what nobody knows can be dropped", () => {
    const rewriting = { reference: (text: string) => text.toLowerCase(), data: () => "data", dropUnknown: true };
    expect(rewrite("document", REFERENCES, rewriting)).toEqual(
      parse(`
components:
  schemas:
    A: { properties: { $ref: { $ref: "#/components/schemas/b" }, other: { default: data } } }
  examples: { C: { $ref: "#/components/examples/d" }, D: { value: data } }
`),
    );
  });
});
