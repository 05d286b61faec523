import { TempWorkspace } from "@specwright/testing";
import { afterAll, expect, it } from "vitest";
import { mainBranches } from "./main-branch.ts";

const workspace = new TempWorkspace();
afterAll(() => workspace[Symbol.dispose]());

const USUAL = ["origin/main", "main", "origin/HEAD"];

it.each([
  ["names trunk", '{ "baseBranch": "trunk" }', ["origin/trunk", "trunk", ...USUAL]],
  ["names no branch", "{}", USUAL],
  ["names what is no branch", '{ "baseBranch": 7 }', USUAL],
  ["names an option of git", '{ "baseBranch": "--all" }', USUAL],
  ["cannot be read", "{", USUAL],
])("a configuration of changesets that %s", (_what, text, want) => {
  workspace.write(".changeset/config.json", text);
  expect(mainBranches(workspace.root)).toEqual(want);
});
