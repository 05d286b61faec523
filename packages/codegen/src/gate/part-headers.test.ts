import { expect, it } from "vitest";
import { documentOf, settingsOf } from "../../test/support/read-text.ts";
import { admit } from "./index.ts";

it.each([
  [
    "a header that a part may have",
    "multipart/form-data",
    "{ X-A: { schema: {} } }",
    ['the part "f" may have the header X-A, and FormData sends no headers of parts; it is never sent (header)'],
  ],
  ["the type of its content", "multipart/mixed", "{ Content-Type: {} }", []],
  ["headers of a form that has no parts", "application/x-www-form-urlencoded", "{ X-A: { schema: {} } }", []],
  ["no headers", "multipart/form-data", "[]", []],
])("%s", (_name, mediaType, headers, want) => {
  const media = `{ schema: { type: object, properties: { f: { type: string } } }, encoding: { f: { headers: ${headers} } } }`;
  const text = `openapi: 3.1.0\ninfo: { title: A, version: "1" }\nservers: [{ url: https://a.example }]\npaths: { /a: { post: { operationId: a, requestBody: { content: { ${mediaType}: ${media} } }, responses: {} } } }\n`;
  const { notes } = admit(documentOf(text), settingsOf(""));
  expect(notes.map(({ message, lacks }) => `${message} (${lacks})`)).toEqual(want);
  expect(admit(documentOf(text), settingsOf("strict: true")).notes).toEqual([]);
});
