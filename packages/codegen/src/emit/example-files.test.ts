import { expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";
import { callText, exampleCalls } from "./call.ts";

const file = "{ type: string, format: binary }";

it.each<[what: string, media: string, want: string[]]>([
  ["bytes", "application/octet-stream: { example: abc }", ['acme.send({ body: new Blob(["abc"]) })']],
  [
    "bytes beside JSON",
    "application/json: { example: a }, image/png: { example: abc }",
    ['acme.send({ body: "a" })', 'acme.send({ contentType: "image/png", body: new Blob(["abc"]) })'],
  ],
  ["bytes of a range", "image/*: { example: abc }", ['acme.send({ body: new Blob(["abc"], { type: "image/png" }) })']],
  [
    "parts of ranges",
    `multipart/form-data: { schema: { type: object, properties: { a/b: ${file}, c: ${file}, d: ${file} } }, encoding: { a/b: { contentType: "audio/*, image/*" }, c: { contentType: "image/*, image/gif" }, d: { contentType: "*/*" } }, example: { a/b: x, c: y, d: z } }`,
    ['acme.send({ body: { "a/b": new Blob(["x"], { type: "image/png" }), c: new Blob(["y"]), d: new Blob(["z"]) } })'],
  ],
  ["bytes of which the example is no text", "image/png: { example: { a: 1 } }", []],
  [
    "a form with files, and a list of them",
    `multipart/form-data: { schema: { type: object, properties: { a: ${file}, all: { type: array, items: ${file} }, note: { type: string } } }, example: { a: "\\"a", all: [b, c], note: d } }`,
    ['acme.send({ body: { a: new Blob(["\\"a"]), all: [new Blob(["b"]), new Blob(["c"])], note: "d" } })'],
  ],
  [
    "a form that has a text or a file",
    `multipart/form-data: { schema: { type: object, properties: { a: { oneOf: [{ type: integer }, ${file}] } } }, examples: { one: { value: { a: 1 } }, two: { value: { a: x } } } }`,
    ["acme.send({ body: { a: 1 } })", 'acme.send({ body: { a: new Blob(["x"]) } })'],
  ],
  [
    "a file in a part that is JSON, which no client can send",
    `multipart/form-data: { schema: { type: object, properties: { part: { type: object, properties: { a: ${file} } } } }, example: { part: { a: b } } }`,
    [],
  ],
  [
    "text of the format in JSON, which is text",
    `application/json: { schema: { type: object, properties: { a: ${file} } }, example: { a: b } }`,
    ['acme.send({ body: { a: "b" } })'],
  ],
])("%s", (_what, media, want) => {
  const body = `requestBody: { required: true, content: { ${media} } }`;
  const model = modelOf(`paths: { /a: { post: { operationId: send, ${body}, responses: {} } } }`);
  const [operation] = model.operations;
  if (operation === undefined) throw new Error("the operation is gone");
  expect(exampleCalls(operation).map((call) => callText("acme", operation, call, ""))).toEqual(want);
});
