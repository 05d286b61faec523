import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type MockOptions, startMock } from "../../src/index.ts";

const DESCRIPTION = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Lamps", version: "1" },
  paths: { "/lamps": { get: { operationId: "listLamps", responses: { "200": { description: "x" } } } } },
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "package-options-"));
  writeFileSync(join(folder, "openapi.yaml"), DESCRIPTION);
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each<[manifest: string, given: MockOptions, want: string]>([
  ['{ "specwright": { "mock": { "undescribed": { "404": "no such lamp" } } } }', {}, "404 no such lamp"],
  [
    '{ "specwright": { "mock": { "undescribed": { "404": "no such lamp" } } } }',
    { undescribed: { "404": "mine" } },
    "404 mine",
  ],
  ['{ "specwright": { "mock": "no object" } }', {}, "404 "],
  ['{ "name": "of somebody else" }', {}, "404 "],
  ["{ // broken", {}, "404 "],
  ["null", {}, "404 "],
])("a package.json beside the description: %s, options %j: %s", async (manifest, given, want) => {
  writeFileSync(join(folder, "package.json"), manifest);
  await using mock = await startMock(folder, given);
  const response = await fetch(`${mock.url}/chairs`);
  const text = await response.text();
  expect(`${response.status} ${text.startsWith("{") ? "" : text}`).toBe(want);
});
