import { expect, it } from "vitest";
import { documentOf } from "../../test/support/read-text.ts";
import { describedOperations } from "./described-operations.ts";

it.each([
  ["get: {}", 1],
  ["get: {}, trace: {}, query: {}, additionalOperations: { COPY: {} }", 4],
  ["GET: {}, Put: {}", 2],
  ["foo: { operationId: a }, connect: {}", 2],
  ["x-get: { operationId: a }, summary: a, externalDocs: { url: a }, servers: [], foo: 1", 0],
])("of { %s } there are %d operations", (item, want) => {
  const text = `openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\npaths: { /a: { ${item} }, x-b: { get: {} } }\n`;
  expect(describedOperations(documentOf(text))).toBe(want);
});
