import { join } from "node:path";
import { TempWorkspace } from "@specwright/testing";
import { expect, it } from "vitest";
import { enginePackage } from "./engine-packages.ts";

const RUNTIME = '{ "name": "@specwright/runtime", "version": "1.2.3" }';

it.each([
  ["made in the workspace", "clients/runtime"],
  ["installed for the workspace", "node_modules/@specwright/runtime"],
  ["installed for a package alone", "clients/zebra/node_modules/@specwright/runtime"],
])("finds a runtime that is %s", (_what, folder) => {
  using workspace = new TempWorkspace();
  workspace.write("package.json", "{}");
  workspace.write("specwright.yaml", "folders: { packages: clients }");
  workspace.write("clients/acme/package.json", '{ "name": "acme" }');
  workspace.write("clients/notes.txt", "");
  workspace.write(`${folder}/package.json`, RUNTIME);
  expect(enginePackage(workspace.root, "@specwright/runtime")).toBe(join(workspace.root, folder));
});

it("finds none where none is installed", () => {
  using workspace = new TempWorkspace();
  workspace.write("package.json", "{}");
  workspace.write("specwright.yaml", "folders: { packages: clients }");
  expect(enginePackage(workspace.root, "@specwright/runtime")).toBe(undefined);
});
