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
    ["EDQUOT", "disk: your disk quota is used up (EDQUOT)"],
    ["EACCES", "disk: you have no permission to read or write here (EACCES)"],
    ["EPERM", "disk: you have no permission to read or write here (EPERM)"],
    ["EROFS", "disk: this disk is read-only (EROFS)"],
    ["ENOTDIR", "disk: there is a file where a folder is needed (ENOTDIR)"],
    ["EISDIR", "disk: there is a folder where a file is needed (EISDIR)"],
    ["ENOENT", "disk: this no longer exists (ENOENT)"],
    ["ELOOP", "disk: this link leads back to itself (ELOOP)"],
  ])("says %s in words, and what to do", (code, want) => {
    const said = problemsOf(() => inWords("/here", failing(code, "/here/packages/acme/README.md.new"))).split("\n");
    expect(said[0]).toBe(`packages/acme/README.md:1:1 ${want}`);
    expect(said[1]).toMatch(/^ {4}\S.*, (then|and|or) .*\.$|^ {4}\S.*: what is missing is completed\.$/);
  });

  it("tells a folder that cannot be made from one that is gone", () => {
    const failed = Object.assign(new Error("ENOENT"), { code: "ENOENT", path: "/here/x", syscall: "mkdir" });
    const run = (): never => {
      throw failed;
    };
    expect(problemsOf(() => inWords("/here", run))).toBe(
      "x:1:1 disk: no folder can be made here (ENOENT)\n    Name a folder on another disk.",
    );
  });

  it("lets what it has no words for pass", () => {
    expect(() => inWords("/here", failing("EBADF", "/here/a"))).toThrow("EBADF: something");
  });

  it("is asked by who reads packages", () => {
    using workspace = new TempWorkspace({ "specs/acme/SOURCES.md": "" });
    workspace.remove("packages");
    writeFileSync(workspace.path("packages"), "");
    expect(problemsOf(() => planWorkspace(workspace.root, new Map(), { everything: true })).split("\n")[0]).toBe(
      "packages:1:1 disk: there is a file where a folder is needed (ENOTDIR)",
    );
  });
});
