import { TempWorkspace } from "@specwright/testing";
import { expect, it } from "vitest";
import { makeFolder } from "./make-folder.ts";

it("makes what is missing, and takes what is there", () => {
  using workspace = new TempWorkspace({ "packages/a/file": "" });
  for (const path of ["packages", "packages/b/c/d", "packages/b/c/d"]) makeFolder(workspace.path(path));
  workspace.write("packages/b/c/d/file", "");
  expect(workspace.files("packages")).toContain("packages/b/c/d/file");
});

it.each([
  ["below a file", "packages/a/file/b", "ENOTDIR"],
  ["in place of a file", "packages/a/file", "ENOTDIR"],
])("refuses one %s", (_, path, code) => {
  using workspace = new TempWorkspace({ "packages/a/file": "" });
  expect(() => makeFolder(workspace.path(path))).toThrow(code);
});

it.runIf(process.platform === "linux")("ends where no folder can be made", () => {
  expect(() => makeFolder("/proc/specwright/src/gen")).toThrow("ENOENT");
});
