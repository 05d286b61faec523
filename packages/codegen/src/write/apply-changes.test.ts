import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { TempWorkspace } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { applyChanges } from "./apply-changes.ts";
import { type Change, planChanges } from "./plan-changes.ts";
import { readDisk } from "./read-disk.ts";

const wanted = ["package.json", "src/gen/index.ts", "src/gen/schema.ts", "test/gen/a.ts"].map((path) => ({
  path,
  content: `content of ${path}\n`,
}));

const plan = (workspace: TempWorkspace, files: typeof wanted): Change[] =>
  planChanges("packages/acme", files, readDisk(workspace.root, "packages/acme"));

describe("applyChanges", () => {
  it.each([0, 1, 2, 3])("completes what was interrupted after %i files", (count) => {
    using workspace = new TempWorkspace();
    applyChanges(workspace.root, plan(workspace, wanted).slice(0, count));
    for (const path of ["package.json.new", "src/gen/schema.ts.new"]) workspace.write(`packages/acme/${path}`, "half");
    applyChanges(workspace.root, plan(workspace, wanted));
    expect(workspace.files("packages/acme").sort()).toEqual(wanted.map(({ path }) => `packages/acme/${path}`));
    for (const { path, content } of wanted) expect(workspace.read(`packages/acme/${path}`)).toBe(content);
    expect(plan(workspace, wanted).map(({ kind }) => kind)).toEqual(["keep", "keep", "keep", "keep"]);
  });

  it("takes the file away last by which a package without a spec is known", () => {
    using workspace = new TempWorkspace();
    applyChanges(workspace.root, plan(workspace, wanted));
    expect(plan(workspace, []).at(-1)).toEqual({ kind: "delete", path: "packages/acme/src/gen/schema.ts" });
  });

  it("leaves no empty folder, and nothing that was built, of a package that is gone", () => {
    using workspace = new TempWorkspace({ "packages/acme/dist/gen/index.js": "", "packages/acme/.turbo/a.log": "" });
    applyChanges(workspace.root, plan(workspace, wanted));
    applyChanges(workspace.root, plan(workspace, []));
    expect(readdirSync(workspace.path("packages"))).toEqual(["runtime"]);
  });

  it("keeps what people wrote in a package that is gone", () => {
    using workspace = new TempWorkspace({ "packages/acme/src/signer.ts": "" });
    applyChanges(workspace.root, plan(workspace, wanted));
    applyChanges(workspace.root, plan(workspace, []));
    expect(readdirSync(workspace.path("packages/acme"), { recursive: true }).sort()).toEqual(["src", "src/signer.ts"]);
  });

  it("does not write through a link that has the name of a draft", () => {
    using workspace = new TempWorkspace({ "elsewhere.txt": "mine", "packages/acme/src/gen/old.ts": "" });
    symlinkSync("../../../../elsewhere.txt", workspace.path("packages/acme/src/gen/index.ts.new"));
    applyChanges(workspace.root, [{ kind: "create", path: "packages/acme/src/gen/index.ts", content: "new" }]);
    expect(workspace.read("elsewhere.txt")).toBe("mine");
    expect(readFileSync(workspace.path("packages/acme/src/gen/index.ts"), "utf8")).toBe("new");
  });

  it("leaves no draft where a file cannot be put in its place", () => {
    using workspace = new TempWorkspace({ "packages/acme/src/gen/index.ts/a": "" });
    const change = { kind: "create", path: "packages/acme/src/gen/index.ts", content: "new" } as const;
    expect(() => applyChanges(workspace.root, [change])).toThrow("packages/acme/src/gen/index.ts");
    expect(workspace.files("packages/acme")).toEqual(["packages/acme/src/gen/index.ts/a"]);
  });
});
