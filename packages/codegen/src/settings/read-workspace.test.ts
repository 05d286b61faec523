import { headlinesOf, problemsOf, TempWorkspace } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { readWorkspace } from "./read-workspace.ts";

const read = (text: string): object => {
  using workspace = new TempWorkspace({ "specwright.yaml": text });
  return readWorkspace(workspace.root);
};

describe("specwright.yaml", () => {
  it("may be missing or empty", () => {
    using workspace = new TempWorkspace();
    workspace.remove("specwright.yaml");
    expect(readWorkspace(workspace.root)).toEqual({});
    expect(read("# nothing yet\n")).toEqual({});
  });

  it("has every setting", () => {
    expect(
      read(`
scope: "@acme"
license: Apache-2.0
repository: https://git.acme.dev/apis.git
author: Acme Inc. <apis@acme.dev>
folders: { specs: api/descriptions, packages: libs }
node: ">=22"
access: restricted
credentialPrefix: ACME
unofficial: true
tsconfig: tsconfig.json
scripts: { build: tsdown }
generate: { strict: true, group: tag, values: { dateTime: Date } }
review: {}
`),
    ).toMatchObject({ scope: "@acme", folders: { packages: "libs" }, generate: { group: "tag" } });
  });

  it("is read again when it is saved", () => {
    using workspace = new TempWorkspace({ "specwright.yaml": "node: '>=22'" });
    expect(readWorkspace(workspace.root)).toEqual({ node: ">=22" });
    workspace.write("specwright.yaml", "node: '>=24'");
    expect(readWorkspace(workspace.root)).toEqual({ node: ">=24" });
  });

  it.each([
    ["an unknown key", "scope: '@acme'\nlicence: MIT", '2:1 settings: specwright.yaml has no setting "licence"'],
    ["a script that is none", "scripts:\n  build: [tsc]", "2:3 settings: scripts.build is a list, and must be a text"],
    [
      "a switch that is none",
      "generate:\n  strict: 1",
      "2:3 settings: generate.strict is 1, and must be true or false",
    ],
    ["an unknown key below", "folders:\n  spec: apis", '2:3 settings: folders has no setting "spec"'],
    [
      "a scope without its sign",
      "scope: acme",
      '1:1 settings: scope is "acme", and must be a scope of npm, such as "@acme"',
    ],
    [
      "a folder outside",
      "folders:\n  specs: ../apis",
      '2:3 settings: folders.specs is "../apis", and must be a folder below the root, such as api/specs',
    ],
    [
      "an access that npm does not have",
      "access: private",
      '1:1 settings: access is "private", and must be one of these: public, restricted',
    ],
    [
      "one folder for both",
      "folders:\n  specs: apis\n  packages: apis",
      "3:3 settings: folders.packages lies in folders.specs",
    ],
    [
      "specs among packages",
      "folders:\n  specs: packages/apis",
      "2:3 settings: folders.specs lies in folders.packages",
    ],
    ["an unknown key of review", "review:\n  foo: 1", '2:3 settings: review has no setting "foo"'],
    [
      "an unknown key below review",
      "review:\n  failOn: { severity: any, because: x }",
      '2:28 settings: review.failOn has no setting "because"',
    ],
    [
      "an unknown key in a list of review",
      "review:\n  severities:\n    - { rules: [a], rule: b }",
      '3:21 settings: review.severities[0] has no setting "rule"',
    ],
    ["a list", "- scope", "1:1 settings: specwright.yaml is a list, and must be a mapping"],
  ])("refuses %s", (_name, text, want) => {
    expect(headlinesOf(() => read(text))).toEqual([`specwright.yaml:${want}`]);
  });

  it.each([
    ["licence: MIT", '\n    Did you mean "license"? Known here: scope, license, '],
    ["acess: public", '\n    Did you mean "access"? Known here: '],
    ["colour: blue", "\n    Known here: scope, "],
    ["scope: acme", "\n    node_modules/specwright/WORKSPACE.md describes every setting."],
  ])("says what %s may have meant", (text, want) => {
    expect(problemsOf(() => read(text))).toContain(want);
  });
});
