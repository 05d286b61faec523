import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readManifest } from "./read-manifest.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "specwright-manifest-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const LISTS = 'It has to be ["packages/*"] or { "packages": ["packages/*"] }.';
const TEXTS = 'It has to be { "name": "text" }.';

it.each([
  ['{ "name": "x", }', "1:16 syntax: Expected double-quoted property name"],
  ["{\n  // mine\n}", "2:3 syntax: Expected property name or '}'"],
  ['{\n  "name": "x"', "2:14 syntax: Expected ',' or '}' after property value"],
  ["", "1:1 syntax: Unexpected end of JSON input"],
])("refuses what is no JSON: %j", (text, message) => {
  writeFileSync(join(folder, "package.json"), text);
  expect(() => readManifest(folder, "mine")).toThrow(
    expect.objectContaining({
      message: `mine/package.json:${message}
    It has to be JSON, without comments and without commas at the end. Correct it, and try again.`,
    }),
  );
});

it.each([
  ["[]", "1:1 manifest: this is no object", 'A package.json begins with { "name": … }.'],
  ['{ "workspaces": "libs/*" }', "1:3 manifest: workspaces is no list of folders", LISTS],
  ['{ "workspaces": [1] }', "1:3 manifest: workspaces is no list of folders", LISTS],
  ['{\n  "workspaces": {\n    "packages": 3 } }', "3:5 manifest: workspaces is no list of folders", LISTS],
  ['{ "scripts": ["vitest"] }', "1:3 manifest: scripts is no object of texts", TEXTS],
  ['{ "scripts": { "test": 1 } }', "1:3 manifest: scripts is no object of texts", TEXTS],
  ['{ "devDependencies": null }', "1:3 manifest: devDependencies is no object of texts", TEXTS],
])("refuses what is of another kind: %j", (text, message, hint) => {
  writeFileSync(join(folder, "package.json"), text);
  expect(() => readManifest(folder, "")).toThrow(
    expect.objectContaining({ message: `package.json:${message}\n    ${hint}` }),
  );
});

it.each([
  ['{ "name": "x" }', "  "],
  ['{\n    "name": "x"\n}', "    "],
  ['{\r\n\t"name": "x"\r\n}', "\t"],
])("knows what stands before the keys of %j", (text, indent) => {
  writeFileSync(join(folder, "package.json"), `\uFEFF${text}`);
  const { value, indent: found } = readManifest(folder, "") ?? {};
  expect([value, found]).toEqual([{ name: "x" }, indent]);
});
