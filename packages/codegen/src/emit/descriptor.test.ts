import { describe, expect, it } from "vitest";
import { CONTEXT } from "../../test/support/emitted-statement.ts";
import { modelOf } from "../../test/support/model-of.ts";
import { emitOperations } from "./operations.ts";

describe("how the body of a response is read", () => {
  const ok = (content: string): string => `{ description: ok, content: { ${content} } }`;
  const bytes = "{ schema: { type: string, format: binary } }";
  it.each([
    // The runtime knows what has no body. The descriptor says what is described.
    [`"2XX": ${ok("application/json: {}")}`, '{ "2XX": "json" }'],
    [`default: ${ok("application/json: {}")}`, '{ success: "json", failure: "json" }'],
    [`"204": ${ok("application/json: {}")}`, '{ "204": "none" }'],
    [`"304": ${ok("text/plain: {}")}`, '{ "304": "none" }'],
    ['"404": { description: gone }', '{ "404": "none" }'],
    // A range leaves it to the answer, unless it is bytes.
    [`"200": ${ok("'*/*': { schema: { type: object } }")}`, '{ "200": MEDIA({ "*/*": "json" }) }'],
    [`"200": ${ok("'*/*': { schema: { type: string } }")}`, '{ "200": MEDIA({ "*/*": "text" }) }'],
    [`"200": ${ok("'application/*': { schema: { type: array } }")}`, '{ "200": MEDIA({ "application/*": "json" }) }'],
    [`"200": ${ok(`'*/*': ${bytes}`)}`, '{ "200": "binary" }'],
    [`"200": ${ok("'text/*': { schema: { type: string } }")}`, '{ "200": "text" }'],
    [`"200": ${ok(`'image/*': ${bytes}`)}`, '{ "200": "binary" }'],
    // So do several representations.
    [
      `"200": ${ok("text/csv: {}, application/json: {}")}`,
      '{ "200": MEDIA({ "application/json": "json", "text/csv": "text" }) }',
    ],
    [`"200": ${ok("text/csv: {}, text/tab-separated-values: {}")}`, '{ "200": "text" }'],
    [
      `"200": ${ok(`'*/*': { schema: { type: object } }, text/csv: {}`)}`,
      '{ "200": MEDIA({ "text/csv": "text", "*/*": "json" }) }',
    ],
  ])("%s", (responses, want) => {
    const model = modelOf(`paths: { /a: { get: { operationId: getA, responses: { ${responses} } } } }`);
    const file = emitOperations(model, CONTEXT)?.content ?? "";
    const [, found] = /responses: (\{.*?\}\)? ?\}|\{[^}]*\}),? ?\}\)/.exec(file.replace(/\s+/g, " ")) ?? [];
    expect(found?.replace("/* @__PURE__ */ mediaKinds", "MEDIA")).toBe(want);
  });
});
