import { expect, it } from "vitest";
import { loadDocument } from "../../src/document/load-document.ts";
import { SchemaSet } from "../../src/schema/schema-set.ts";

const REFS = [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Bank" }];
const NAMED = { discriminator: { propertyName: "by" } };
const BY = { by: { type: "string" } };
// Whatever is a bank is a card too, and only the name says which of them is meant.
const Card = { type: "object", required: ["by"], properties: BY };
const Bank = { type: "object", required: ["by", "iban"], properties: { ...BY, iban: { type: "string" } } };

const bank = { by: "Bank", iban: "x" };

it.each([
  ["oneOf", { oneOf: REFS }, bank, false],
  ["oneOf with a discriminator", { ...NAMED, oneOf: REFS }, bank, true],
  ["a value that fits no branch", { ...NAMED, oneOf: REFS }, { iban: "x" }, false],
  ["below a property", { properties: { pay: { ...NAMED, oneOf: REFS } } }, { pay: bank }, true],
  ["beside anyOf", { ...NAMED, oneOf: REFS, anyOf: [{ required: ["iban"] }] }, bank, true],
  ["beside anyOf that fits not", { ...NAMED, oneOf: REFS, anyOf: [{ required: ["bic"] }] }, bank, false],
])("%s", async (_name, schema, value, want) => {
  const loaded = await loadDocument({
    openapi: "3.1.0",
    info: { title: "Names", version: "1" },
    paths: {},
    components: { schemas: { S: schema as object, Card, Bank } },
  });
  for (const direction of ["request", "response"] as const) {
    expect(new SchemaSet(loaded, direction).accepts("/components/schemas/S", value)).toBe(want);
  }
});
