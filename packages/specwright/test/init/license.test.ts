import { TempWorkspace } from "@specwright/testing";
import { expect, it } from "vitest";
import { termsOf } from "../../src/init/license.ts";

const CLOSED =
  "specwright.yaml has access: restricted, because package.json names no open license: change it if that is not what you want";
const OPEN =
  "specwright.yaml has access: public, because package.json has the license MIT: change it if that is not what you want";
const WITHOUT = "but no file LICENSE: add it, for each package gets a copy. Until then the packages are UNLICENSED";

it.each([
  ["nothing", undefined, {}, "UNLICENSED", "restricted", []],
  ["no license", undefined, { license: "UNLICENSED" }, "UNLICENSED", "restricted", []],
  ["packages for everybody", undefined, { publishConfig: { access: "public" } }, "UNLICENSED", "public", []],
  ["a license and its text", "LICENSE", { license: "MIT" }, "MIT", "public", [OPEN]],
  ["a text alone", "LICENSE", {}, undefined, "restricted", [CLOSED]],
  ["terms of its own", "LICENSE", { license: "SEE LICENSE IN LICENSE" }, undefined, "restricted", [CLOSED]],
  [
    "a license without its text",
    undefined,
    { license: "MIT" },
    undefined,
    "restricted",
    [`package.json has the license MIT, ${WITHOUT}`],
  ],
  ["a text of another name", "LICENSE.md", {}, undefined, "restricted", [`there is LICENSE.md, ${WITHOUT}`]],
])("a repository with %s", (_what, file, manifest, license, access, notes) => {
  using workspace = new TempWorkspace();
  workspace.remove("LICENSE");
  if (file !== undefined) workspace.write(file, "Do what you want.");
  expect(termsOf(workspace.root, manifest)).toEqual({ license, access, notes });
});
