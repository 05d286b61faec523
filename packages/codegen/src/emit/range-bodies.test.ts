// A body that is described by a range of media types: the types take what the writer can send, and a call says of what type.
import { expect, it } from "vitest";
import { CONTEXT } from "../../test/support/emitted-statement.ts";
import { modelOf } from "../../test/support/model-of.ts";
import { emitOperations } from "./operations.ts";

const SCHEMA = 'operations["sendA"]["requestBody"]["content"]';
const ANY = "| string | FileData | FormData | URLSearchParams";

it.each([
  {
    content: "'*/*': { schema: { type: object } }",
    input: [`contentType?: string | undefined; body: ${SCHEMA}["*/*"] ${ANY};`],
    rest: 'body: ["*/*"], write: bodyWriter',
  },
  {
    content: "'application/*': { schema: { type: object } }",
    input: [`contentType?: string | undefined; body: ${SCHEMA}["application/*"] ${ANY};`],
    rest: 'body: ["application/*"], write: bodyWriter',
  },
  {
    content: "'image/*': { schema: { type: string, format: binary } }",
    input: ["contentType?: string | undefined; body: FileData;"],
    rest: 'body: ["image/*"], write: bodyWriter',
  },
  {
    content: "application/json: { schema: { type: object } }",
    input: [`body: ${SCHEMA}["application/json"];`],
    rest: 'body: ["application/json"], write: jsonWriter',
  },
  {
    content: "application/json: { schema: { type: object } }, '*/*': { schema: { type: object } }",
    input: [
      `contentType?: "application/json" | undefined; body: ${SCHEMA}["application/json"];`,
      `contentType: string; body: ${SCHEMA}["*/*"] ${ANY};`,
    ],
    rest: 'body: ["application/json", "*/*"], write: bodyWriter',
  },
])("$content", ({ content, input, rest }) => {
  const body = `requestBody: { required: true, content: { ${content} } }`;
  const model = modelOf(`paths: { /a: { post: { operationId: sendA, ${body}, responses: {} } } }`);
  const file = (emitOperations(model, CONTEXT)?.content ?? "").replace(/\/\*\*.*?\*\/|\s+/gs, " ").replace(/ +/g, " ");
  for (const text of [...input, rest]) expect(file).toContain(text);
});
