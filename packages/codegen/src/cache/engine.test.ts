import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeEach, expect, it } from "vitest";
import { engineIdentity } from "./engine.ts";

const workspace = new TempWorkspace();
afterAll(() => workspace[Symbol.dispose]());

const FILES: { readonly [path: string]: string } = {
  "engine/package.json":
    '{ "name": "engine", "version": "1.0.0", "dependencies": { "@specwright/openapi": "1", "lib": "^1" } }',
  "engine/dist/index.js": "1",
  "engine/dist/deep/part.js": "2",
  "engine/dist/index.d.ts": "types",
  "engine/node_modules/@specwright/openapi/package.json": '{ "name": "@specwright/openapi", "version": "1.0.0" }',
  "engine/node_modules/@specwright/openapi/dist/index.js": "3",
  "engine/node_modules/lib/package.json": '{ "name": "lib", "version": "1.0.0", "dependencies": { "deep": "^1" } }',
  "engine/node_modules/deep/package.json": '{ "name": "deep", "version": "1.0.0" }',
  "engine/node_modules/deep/index.js": "4",
};

beforeEach(() => {
  for (const [path, text] of Object.entries(FILES)) workspace.write(path, text);
});

const identity = (): string => engineIdentity(workspace.path("engine/dist"));

it.each([
  ["a file of the generator", "engine/dist/deep/part.js"],
  ["a file of the reader", "engine/node_modules/@specwright/openapi/dist/index.js"],
  ["the version of a library", "engine/node_modules/lib/package.json"],
  ["the version of a library of a library", "engine/node_modules/deep/package.json"],
])("is another one with %s", (_name, path) => {
  const before = identity();
  workspace.write(path, workspace.read(path).replace(/1\.0\.0|[23]$/, "1.0.1"));
  expect(identity()).not.toBe(before);
});

it("is the same with other types, and where a dependency is missing it is one too", () => {
  const before = identity();
  workspace.write("engine/dist/index.d.ts", "other types");
  expect(identity()).toBe(before);
  workspace.remove("engine/node_modules/deep");
  expect(identity()).toMatch(/^[0-9a-f]{64}$/);
});
