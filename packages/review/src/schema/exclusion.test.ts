import type { JsonObject } from "@specwright/openapi";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { inMemory } from "../../test/pairs/in-memory.ts";
import { verdictOf } from "../../test/pairs/verdict.ts";
import type { Evidence } from "../finding.ts";
import { compareWire } from "../wire/compare.ts";
import { SetComparison } from "../wire/sets.ts";

type Part = "request" | "response";

const EMAIL = "{ type: object, required: [email], properties: { email: { type: string } } }";
const PHONE = "{ type: object, required: [phone], properties: { phone: { type: string } } }";
const ID = "{ type: object, properties: { id: { type: integer } } }";
const CLOSED_EMAIL = EMAIL.replace("{", "{ additionalProperties: false,");
const CLOSED_PHONE = PHONE.replace("{", "{ additionalProperties: false,");
const CAT = "{ type: object, required: [kind], properties: { kind: { const: cat }, lives: { type: integer } } }";
const DOG = "{ type: object, required: [kind], properties: { kind: { const: dog } } }";
const HEN = "{ type: object, required: [kind], properties: { kind: { enum: [hen, cock] } } }";
const EXTRA = "properties: { note: { type: string } }";

interface Case {
  readonly name: string;
  readonly one: string;
  readonly other: string;
  /** From the one to the other, and back. */
  readonly request: readonly [string, string];
  readonly response: readonly [string, string];
}

const part = (keys: readonly string[]): string =>
  `{ type: object, additionalProperties: false, properties: { ${keys.map((key) => `${key}: { type: string }`).join()} } }`;
/** Twenty closed variants of which nothing is required, two of which share a property. */
const twenty = (...first: readonly string[]): string =>
  oneOf(part(first), part(["name", "sort"]), ...Array.from({ length: 18 }, (_, at) => part([`own${at}`, "id"])));

const anyOf = (...branches: readonly string[]): string => `{ anyOf: [${branches.join()}] }`;
const oneOf = (...branches: readonly string[]): string => `{ oneOf: [${branches.join()}] }`;

const TABLE: readonly Case[] = [
  {
    name: "a number beside an integer",
    one: "{ oneOf: [{ type: string }, { type: integer }] }",
    other: "{ oneOf: [{ type: string }, { type: integer }, { type: number }] }",
    request: ["breaking", "breaking"],
    response: ["breaking", "breaking"],
  },
  {
    name: "a branch that fits every object",
    one: oneOf(EMAIL, PHONE),
    other: oneOf(EMAIL, PHONE, ID),
    request: ["breaking", "breaking"],
    response: ["breaking", "breaking"],
  },
  {
    name: "anyOf and oneOf of what overlaps",
    one: anyOf(EMAIL, PHONE),
    other: oneOf(EMAIL, PHONE),
    request: ["breaking", "safe"],
    response: ["safe", "breaking"],
  },
  {
    name: "anyOf and oneOf of numbers that overlap",
    one: "{ anyOf: [{ type: integer, maximum: 5 }, { type: integer, minimum: 5 }] }",
    other: "{ oneOf: [{ type: integer, maximum: 5 }, { type: integer, minimum: 5 }] }",
    request: ["breaking", "safe"],
    response: ["safe", "breaking"],
  },
  {
    name: "anyOf and oneOf of numbers that do not",
    one: "{ anyOf: [{ type: integer, maximum: 5 }, { type: integer, exclusiveMinimum: 5 }] }",
    other: "{ oneOf: [{ type: integer, maximum: 5 }, { type: integer, exclusiveMinimum: 5 }] }",
    request: ["safe", "safe"],
    response: ["safe", "safe"],
  },
  {
    name: "anyOf and oneOf of other types",
    one: "{ anyOf: [{ type: string }, { type: integer }] }",
    other: "{ oneOf: [{ type: integer }, { type: string }] }",
    request: ["safe", "safe"],
    response: ["safe", "safe"],
  },
  {
    name: "anyOf and oneOf of literals",
    one: anyOf(CAT, DOG, HEN),
    other: oneOf(HEN, DOG, CAT),
    request: ["safe", "safe"],
    response: ["safe", "safe"],
  },
  {
    name: "anyOf and oneOf of closed objects",
    one: anyOf(CLOSED_EMAIL, CLOSED_PHONE),
    other: oneOf(CLOSED_EMAIL, CLOSED_PHONE),
    request: ["safe", "safe"],
    response: ["safe", "safe"],
  },
  {
    name: "anyOf and oneOf, one of which is no longer allowed",
    one: anyOf(EMAIL, "{ type: object, not: { required: [email] } }"),
    other: oneOf(EMAIL, "{ type: object, not: { required: [email] } }"),
    request: ["safe", "safe"],
    response: ["safe", "safe"],
  },
  {
    name: "one more literal",
    one: oneOf(CAT, DOG),
    other: oneOf(CAT, DOG, HEN),
    request: ["safe", "breaking"],
    response: ["breaking", "safe"],
  },
  {
    name: "the same branches in another order, and a property beside them",
    one: `{ type: object, oneOf: [${EMAIL}, ${PHONE}] }`,
    other: `{ type: object, oneOf: [${PHONE}, ${EMAIL}], ${EXTRA} }`,
    request: ["safe", "unknown"],
    response: ["safe", "breaking"],
  },
  {
    name: "a branch that allows less",
    one: oneOf(EMAIL, PHONE),
    other: oneOf(EMAIL, PHONE.replace("type: string", "type: string, maxLength: 9")),
    request: ["breaking", "breaking"],
    response: ["breaking", "breaking"],
  },
  {
    name: "one more branch that overlaps by a name that the others do not know",
    one: oneOf(EMAIL, PHONE),
    other: oneOf(EMAIL, PHONE, ID.replace("{", "{ required: [id],")),
    request: ["safe", "breaking"],
    response: ["breaking", "safe"],
  },
  {
    name: "one more branch that overlaps by a name that may stand there",
    one: `{ oneOf: [${EMAIL}, ${PHONE}], ${EXTRA} }`,
    other: `{ oneOf: [${EMAIL}, ${PHONE}, { type: object, required: [note] }], ${EXTRA} }`,
    request: ["breaking", "breaking"],
    response: ["breaking", "breaking"],
  },
  {
    name: "two more branches that overlap elsewhere",
    one: "{ type: integer, maximum: 1 }",
    other: "{ oneOf: [{ type: integer, maximum: 1 }, { type: integer, minimum: 5 }, { type: integer, minimum: 7 }] }",
    request: ["safe", "breaking"],
    response: ["breaking", "safe"],
  },
  {
    name: "twenty branches, one of which gets a property that another one has beside what both have",
    one: twenty("sort", "id"),
    other: twenty("sort", "id", "name"),
    request: ["breaking", "breaking"],
    response: ["breaking", "breaking"],
  },
  {
    name: "twenty branches, one of which gets a property of its own",
    one: twenty("sort", "id"),
    other: twenty("sort", "id", "mail"),
    request: ["safe", "breaking"],
    response: ["breaking", "safe"],
  },
  {
    name: "a branch twice",
    one: oneOf(EMAIL),
    other: oneOf(EMAIL, EMAIL),
    request: ["breaking", "safe"],
    response: ["safe", "breaking"],
  },
  {
    name: "patterns that look ahead and overlap",
    one: "{ anyOf: [{ type: string, pattern: '^(?=a.*b.*c.*7)' }, { type: string, pattern: '^(?=.*zz9$)' }] }",
    other: "{ oneOf: [{ type: string, pattern: '^(?=a.*b.*c.*7)' }, { type: string, pattern: '^(?=.*zz9$)' }] }",
    request: ["breaking", "safe"],
    response: ["safe", "breaking"],
  },
];

function described(schema: string, part: Part): JsonObject {
  const content = `{ application/json: { schema: { type: object, required: [it], properties: { it: ${schema} } } } }`;
  const [body, answer] =
    part === "request" ? [`requestBody: { content: ${content} },`, ""] : ["", `, content: ${content}`];
  return parse(`openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
paths: { /a: { post: { operationId: a, ${body} responses: { "200": { description: Done.${answer} } } } } }
`) as JsonObject;
}

/** What is said of a change; a witness has to be one for the schemas as they were written. */
function verdict(before: string, after: string, part: Part): string {
  const [base, head] = [before, after].map((schema) => inMemory(described(schema, part)));
  if (!base || !head) throw new Error("two versions were made");
  const drafts = compareWire(base, head, new SetComparison(base, head));
  const [was, is] = [before, after].map((schema) => new Ajv2020({ strict: false }).compile(parse(schema)));
  for (const { severity, witness } of drafts) {
    if (severity !== "breaking") continue;
    const { value, validBefore, validAfter } = witness as Evidence;
    const { it } = value as { it: unknown };
    expect([was?.(it), is?.(it)]).toEqual([validBefore, validAfter]);
  }
  const said = verdictOf(drafts, "wire");
  return said === "same" ? "safe" : said;
}

test.each(TABLE)("$name", ({ one, other, request, response }) => {
  expect({
    request: [verdict(one, other, "request"), verdict(other, one, "request")],
    response: [verdict(one, other, "response"), verdict(other, one, "response")],
  }).toEqual({ request, response });
});

test("what only a discriminator tells apart is unknown, as Ajv takes it in both versions", () => {
  const open = "{ type: object, required: [kind], properties: { kind: { type: string } } }";
  const [before, after] = ["cat", "lion"].map((name) => {
    const document = described(
      `{ anyOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind, mapping: { ${name}: '#/components/schemas/Cat' } } }`,
      "request",
    );
    return inMemory({ ...document, components: { schemas: { Cat: parse(open) } } });
  });
  if (!before || !after) throw new Error("two versions were made");
  const drafts = compareWire(before, after, new SetComparison(before, after));
  expect(drafts).toEqual([expect.objectContaining({ severity: "unknown", rule: "discriminator-changed" })]);
});
