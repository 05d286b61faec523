import { writeFileSync } from "node:fs";
import { problemsOf, TempWorkspace } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { planWorkspace } from "./plan-workspace.ts";
import { inWords } from "./system-error.ts";

const failing = (code: string, path: string) => () => {
  throw Object.assign(new Error(`${code}: something, open '${path}'`), { code, path });
};

describe("inWords", () => {
  it.each([
    ["ENOSPC", "disk: the disk is full (ENOSPC)"],
    ["EDQUOT", "disk: your share of the disk is full (EDQUOT)"],
    ["EACCES", "disk: you may not read or write here (EACCES)"],
    ["EPERM", "disk: you may not read or write here (EPERM)"],
    ["EROFS", "disk: this disk can be read only (EROFS)"],
    ["ENOTDIR", "disk: a file stands where a folder has to be (ENOTDIR)"],
    ["EISDIR", "disk: a folder stands where a file has to be (EISDIR)"],
    ["ENOENT", "disk: this is not there any more (ENOENT)"],
    ["ELOOP", "disk: this link leads back to itself (ELOOP)"],
  ])("says %s in words, and what to do", (code, want) => {
    const said = problemsOf(() => inWords("/here", failing(code, "/here/packages/acme/README.md.new"))).split("\n");
    expect(said[0]).toBe(`packages/acme/README.md:1:1 ${want}`);
    expect(said[1]).toMatch(/^ {4}\S.*, (then|and|or) .*\.$|^ {4}\S.*: what is missing is completed\.$/);
  });

  it("lets what it has no words for pass", () => {
    expect(() => inWords("/here", failing("EBADF", "/here/a"))).toThrow("EBADF: something");
  });

  it("is asked by who reads packages", () => {
    using workspace = new TempWorkspace({ "specs/acme/SOURCES.md": "" });
    workspace.remove("packages");
    writeFileSync(workspace.path("packages"), "");
    expect(problemsOf(() => planWorkspace(workspace.root, new Map(), true)).split("\n")[0]).toBe(
      "packages:1:1 disk: a file stands where a folder has to be (ENOTDIR)",
    );
  });
});
