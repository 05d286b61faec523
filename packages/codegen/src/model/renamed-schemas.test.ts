import { expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";
import { documentOf } from "../../test/support/read-text.ts";
import { renamedSchemas } from "./renamed-schemas.ts";

it.each<[schemas: string, wanted: readonly string[]]>([
  ["{ Pet: {}, pet_list: {}, Record: {} }", []],
  [
    "{ foo_bar: {}, FooBar: {} }",
    ['the type of the schema "foo_bar" is called FooBar2, because FooBar is something else'],
  ],
  [
    "{ foo_bar: {}, fooBar: {} }",
    ['the type of the schema "fooBar" is called FooBar2, because FooBar is something else'],
  ],
  [
    "{ ApiError: {} }",
    ['the type of the schema "ApiError" is called ApiErrorSchema, because ApiError is something else'],
  ],
  [
    "{ AcmeClient: {} }",
    ['the type of the schema "AcmeClient" is called AcmeClientSchema, because AcmeClient is something else'],
  ],
])("%s", (schemas, wanted) => {
  const text = `paths: { /a: { get: { operationId: a, responses: {} } } }\ncomponents: { schemas: ${schemas} }`;
  const head = 'openapi: 3.1.0\ninfo: { title: Acme API, version: "1" }\n';
  const notes = renamedSchemas(documentOf(head + text), modelOf(text));
  expect(notes.map(({ message }) => message)).toEqual(wanted);
});
