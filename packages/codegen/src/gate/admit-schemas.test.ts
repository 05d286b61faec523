import { type AdmitCase, testAdmitted } from "../../test/support/admit-case.ts";

/** One schema of components, which stands in the fifth line from column 31 on. */
const schema = (text: string): string => `paths: {}\ncomponents: { schemas: { A: ${text} } }`;

const A = "components schemas A";

const TABLE: readonly AdmitCase[] = [
  {
    name: "a type that is none",
    given: schema("{ type: date, minLength: 1 }"),
    notes: [`5:31 schema-type: "date" is not a type; it is ignored`],
    left: [A, { minLength: 1 }],
  },
  {
    name: "types of which one is none",
    given: schema("{ type: [string, any] }"),
    notes: [`5:31 schema-type: "any" is not a type; it is ignored`],
    left: [A, {}],
  },
  {
    name: "no types, and a type that is an object",
    given: schema("{ properties: { a: { type: [] }, b: { type: { a: 1 } } } }"),
    notes: [
      '5:50 schema-type: "type" lists no type; it is ignored',
      '5:67 schema-type: {"a":1} is not a type; it is ignored',
    ],
    left: [A, { properties: { a: {}, b: {} } }],
  },
  {
    name: "types in capitals, and a null that YAML read",
    given: schema("{ properties: { a: { type: String }, b: { type: [Integer, null] }, c: { type: null } } }"),
    notes: [
      '5:50 schema-type: "String" is not a type; it is treated as string',
      '5:71 schema-type: "Integer" is not a type; it is treated as integer, null',
      "5:101 schema-type: null is not a type; it is ignored",
    ],
    left: [A, { properties: { a: { type: "string" }, b: { type: ["integer", "null"] }, c: {} } }],
  },
  {
    name: "limits in quotes",
    given: schema('{ type: string, minLength: "5", maxLength: -1, pattern: 5 }'),
    notes: [
      '5:45 keyword-value: "minLength" is "5", and not a whole number from 0 on; it is ignored',
      '5:61 keyword-value: "maxLength" is -1, and not a whole number from 0 on; it is ignored',
      '5:76 keyword-value: "pattern" is 5, and not a text; it is ignored',
    ],
    left: [A, { type: "string" }],
  },
  {
    name: "a flag of OpenAPI 3.0 in 3.1",
    given: schema("{ type: number, minimum: 1, exclusiveMinimum: true }"),
    notes: [
      '5:57 keyword-value: "exclusiveMinimum" is true, and not a number, or in OpenAPI 3.0 true or false; it is ignored',
    ],
    left: [A, { type: "number", minimum: 1 }],
  },
  {
    name: "flags that are texts, and texts that are none",
    given: schema('{ readOnly: "yes", nullable: "true", description: 5, title: [] }'),
    notes: [
      '5:31 keyword-value: "readOnly" is "yes", and not true or false; it is ignored',
      '5:48 keyword-value: "nullable" is "true", and not true or false; it is ignored',
      '5:66 keyword-value: "description" is 5, and not a text; it is ignored',
      '5:82 keyword-value: "title" is [], and not a text; it is ignored',
    ],
    left: [A, {}],
  },
  {
    name: "lists that are none",
    given: schema("{ type: string, enum: x, allOf: { type: string }, required: a }"),
    notes: [
      '5:45 structure: this is not a list, as "enum" wants one; it is ignored',
      '5:54 structure: this is not a list, as "allOf" wants one; it is ignored',
      '5:79 structure: this is not a list of texts, as "required" wants one; it is ignored',
    ],
    left: [A, { type: "string" }],
  },
  {
    name: "maps that are none",
    given: schema("{ type: object, properties: [], $defs: 5, dependentRequired: { a: b } }"),
    notes: [
      '5:45 structure: this is not a map, as "properties" wants one; it is ignored',
      '5:61 structure: this is not a map, as "$defs" wants one; it is ignored',
      '5:71 structure: this is not a map of lists of texts, as "dependentRequired" wants one; it is ignored',
    ],
    left: [A, { type: "object" }],
  },
  {
    name: "a discriminator of Swagger 2.0, and one of nothing",
    given: schema("{ discriminator: kind, properties: { a: { discriminator: {} } } }"),
    notes: [
      '5:31 structure: this is not a discriminator, as "discriminator" wants one; it is ignored',
      '5:71 structure: this is not a discriminator, as "discriminator" wants one; it is ignored',
    ],
    left: [A, { properties: { a: {} } }],
  },
  {
    name: "schemas that are none",
    given: schema(
      "{ properties: { a: string, b: [] }, items: [{ type: string }], oneOf: [5], additionalProperties: no }",
    ),
    notes: [
      "5:45 structure: this is not a schema; any value is accepted",
      "5:56 structure: this is not a schema; any value is accepted",
      "5:65 structure: this is not a schema; any value is accepted",
      "5:100 structure: this is not a schema; any value is accepted",
      "5:104 structure: this is not a schema; any value is accepted",
    ],
    left: [A, { properties: { a: {}, b: {} }, items: {}, oneOf: [{}], additionalProperties: {} }],
  },
  {
    name: "a pattern of names, beside properties that are closed",
    given: schema("{ patternProperties: { '^x-': {}, '(': { type: string } }, additionalProperties: false }"),
    notes: [
      '5:63 pattern-invalid: "(" is not a regular expression of JavaScript: Unterminated group; any property is accepted (pattern)',
    ],
    left: [A, { patternProperties: { "^x-": {}, "^": {} }, additionalProperties: false }],
  },
  {
    name: "references by what nobody reads",
    given: schema("{ properties: { a: { $recursiveRef: '#' }, b: { $dynamicRef: '#b' }, c: { $id: 5 } } }"),
    notes: [
      '5:50 schema-unsupported: "$recursiveRef" is not supported; any value is accepted',
      '5:77 schema-unsupported: "$dynamicRef" is not supported; any value is accepted',
      '5:103 schema-unsupported: "$id" is not supported; it is ignored',
    ],
    left: [A, { properties: { a: {}, b: {}, c: {} } }],
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
    name: "keywords of schemas that say nothing",
    given: `paths: {}
components: { schemas: { A: { $id: a, pattern: "(?i)a", maxLength: null, properties: { b: null } } } }`,
    notes: [
      `5:31 schema-unsupported: "$id" is not supported; it is ignored`,
      `5:39 pattern-invalid: "(?i)a" is not a regular expression of JavaScript: Invalid group; the pattern of this schema is left out (pattern)`,
      `5:57 keyword-value: "maxLength" is null, and not a whole number from 0 on; it is ignored`,
      "5:88 structure: this is not a schema; any value is accepted",
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

testAdmitted("schemas and other components", TABLE);
