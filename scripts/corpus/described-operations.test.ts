import { TempWorkspace } from "@specwright/testing";
import { expect, test } from "vitest";
import { describedOperations } from "./described-operations.ts";

test.each([
  ["paths: { /a: { get: {}, trace: {}, parameters: [] }, /b: { summary: b } }", 2],
  ["paths: { /a: { query: {}, additionalOperations: { LINK: {}, COPY: {} } } }", 3],
  ["paths: { /a: { $ref: other.yaml#/shared~1a }, x-notes: { get: {} } }", 2],
  ["paths: { a: { get: {} }, /a b: { put: {} } }", 2],
  ["swagger: '2.0'\npaths: { /a: { $ref: shared.yaml } }", 1],
  ['{ "paths": { "/a": { "get": {} } } }', 1],
  ["paths: { /a: { $ref: '#/components/pathItems/a' } }\ncomponents: { pathItems: { a: { put: {} } } }", 1],
  ["paths: { /a: { $ref: missing.yaml } }", 0],
  ["webhooks: { a: { post: {} } }", 0],
  ["{ not yaml", 0],
])("%j: %i", (text, want) => {
  using workspace = new TempWorkspace({
    "main.yaml": text,
    "other.yaml": "shared/a: { get: {}, post: {} }",
    "shared.yaml": "delete: {}",
  });
  expect(describedOperations(workspace.path("main.yaml"))).toBe(want);
});
