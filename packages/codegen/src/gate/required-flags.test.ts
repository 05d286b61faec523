import { expect, it } from "vitest";
import { documentOf, settingsOf } from "../../test/support/read-text.ts";
import { admit } from "./index.ts";

it.each([
  [
    "true at a property",
    "properties: { a: { required: true } }",
    ['2:50 "required" is true, and not a list of names; it is ignored'],
  ],
  ["false at a property, which says nothing", "properties: { a: { required: false } }", []],
  ["a list", "required: [a]", []],
])("required: %s", (_name, schema, want) => {
  const text = `openapi: 3.1.0\ncomponents: { schemas: { A: { ${schema} } } }\ninfo: { title: A, version: "1" }\nservers: [{ url: https://a.example }]\npaths: {}\n`;
  const said = admit(documentOf(text), settingsOf("")).notes;
  expect(said.map(({ line, col, message }) => `${line}:${col} ${message}`)).toEqual(want);
  expect(admit(documentOf(text), settingsOf("strict: true")).notes).toEqual([]);
});
