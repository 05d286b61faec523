import { join } from "node:path";
import { TempWorkspace } from "@specwright/testing";
import { describe, expect, test } from "vitest";
import { findDescriptions } from "./find-descriptions.ts";
import { isDescription } from "./is-description.ts";
import { referredFiles } from "./referred-files.ts";

const TEXT = "openapi: 3.1.0\n";

describe("a description", () => {
  test.each([
    ["openapi: 3.1.0\ninfo: {}\n", true],
    ["info: {}\nopenapi: 3.1.0\n", true],
    ['"swagger": "2.0"\n', true],
    ["# a comment\n---\nopenapi: '3.0.0'\n", true],
    ['{ "info": {}, "openapi": "3.0.0" }', true],
    ['{"swagger":"2.0"}', true],
    ["{ openapi: 3.1.0, info: {} }", true],
    ['{ "openapi": "3.1.0", "cut": ', true],
    ["components:\n  openapi: text\n", false],
    ["# openapi: 3.1.0\n", false],
    ['{ "name": "openapi", "version": "1" }', false],
    ["", false],
  ])("%j: %j", (text, want) => {
    expect(isDescription(text)).toBe(want);
  });
});

describe("references to files", () => {
  test.each([
    ["$ref: parts/a.yaml", ["/f/parts/a.yaml"]],
    ["$ref: ./a.yaml#/b", ["/f/a.yaml"]],
    ['{ "$ref": "../a b.json#/c" }', ["/a b.json"]],
    ["{ $ref: 'a%20b.yaml', x: 1 }", ["/f/a b.yaml"]],
    ["$ref: a.yaml\n$ref: a.yaml#/x", ["/f/a.yaml"]],
    ['$ref: "#/components/schemas/A"', []],
    ["$ref: https://elsewhere.test/a.yaml", []],
  ])("%j: %j", (text, want) => {
    expect(referredFiles("/f/main.yaml", text)).toEqual(want);
  });
});

describe("the descriptions of a folder", () => {
  test.each<[string, { readonly [path: string]: string }, string[]]>([
    ["one in each folder", { "b/openapi.yaml": TEXT, "a/swagger.json": '{"swagger":"2.0"}' }, ["a", "b"]],
    ["several in one", { "acme/v1.yaml": TEXT, "acme/v2.yaml": TEXT }, ["acme-v1", "acme-v2"]],
    ["names that are no ids", { "Café Menu/GetIt.yml": TEXT, "2/openapi.yaml": TEXT }, ["api-2", "cafe-menu-get-it"]],
    ["names of handwritten packages", { "runtime/openapi.yaml": TEXT }, ["api-runtime"]],
    ["names that become one", { "a b.yaml": TEXT, "a-b.yaml": TEXT }, ["a-b", "a-b-2"]],
    ["parts", { "a/main.yaml": `${TEXT}$ref: part.yaml\n`, "a/part.yaml": TEXT }, ["a-main"]],
    [
      "parts of parts that refer back",
      {
        "a.yaml": `${TEXT}$ref: b.yaml\n`,
        "b.yaml": "$ref: c.yaml\n",
        "c.yaml": `${TEXT}x: { $ref: d.yaml }`,
        "d.yaml": "",
      },
      ["a"],
    ],
    [
      "two that refer to each other",
      { "a.yaml": `${TEXT}$ref: b.yaml\n`, "b.yaml": `${TEXT}$ref: a.yaml\n` },
      ["a", "b"],
    ],
    [
      "what is no description",
      { "a.txt": TEXT, "b.yaml": "x: 1\n", ".c/a.yaml": TEXT, "node_modules/a.yaml": TEXT },
      [],
    ],
  ])("%s", (_name, files, want) => {
    using workspace = new TempWorkspace(prefixed("in/", files));
    expect(findDescriptions([workspace.path("in")], workspace.root).map(({ id }) => id)).toEqual(want);
  });

  test.each([
    ["a file has the name of its folder", ["in/acme/openapi.yaml"], ["acme"]],
    ["or its own", ["in/acme/v1.yaml"], ["v1"]],
    ["once, however often it is named", ["in/acme/v1.yaml", "in/acme"], ["v1", "acme"]],
  ])("named by itself, %s", (_name, paths, want) => {
    using workspace = new TempWorkspace({ "in/acme/openapi.yaml": TEXT, "in/acme/v1.yaml": TEXT });
    const absolute = paths.map((path) => workspace.path(path));
    expect(new Set(findDescriptions(absolute, workspace.root).map(({ id }) => id))).toEqual(new Set(want));
  });

  test("that is not there is an error", () => {
    using workspace = new TempWorkspace();
    const path = join(workspace.root, "missing");
    expect(() => findDescriptions([path], "/")).toThrow(`There is no file or folder ${path}.`);
  });
});

function prefixed(folder: string, files: { readonly [path: string]: string }): { [path: string]: string } {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}${path}`, text]));
}
