import { mkdirSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { TempWorkspace } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { outside } from "./outside.ts";

interface Case {
  readonly name: string;
  /** Links of the workspace, and what stands in them. */
  readonly links: { readonly [path: string]: string };
  readonly changed?: string;
  readonly want: readonly string[];
}

const TABLE: readonly Case[] = [
  { name: "no link", links: {}, want: [] },
  {
    name: "a folder of generated files that leads out of the package",
    links: { "packages/acme/src/gen": "../../../elsewhere" },
    want: ['packages/acme/src/gen this leads to "elsewhere", and what is generated stays in packages/acme'],
  },
  {
    name: "a package that leads out of the workspace",
    links: { "packages/acme": "../.." },
    want: ['packages/acme this leads to "..", and what is generated stays in packages/acme'],
  },
  {
    name: "a file that leads into another package",
    links: { "packages/acme/src/gen/index.ts": "../../../beta/index.ts" },
    want: [
      'packages/acme/src/gen/index.ts this leads to "packages/beta/index.ts", and what is generated stays in packages/acme',
    ],
  },
  {
    name: "a file that leads nowhere",
    links: { "packages/acme/src/gen/index.ts": "../../../nothing.ts" },
    want: ["packages/acme/src/gen/index.ts this leads to nowhere, and what is generated stays in packages/acme"],
  },
  {
    name: "the workspace's README in another folder of the workspace",
    links: { "README.md": "elsewhere/README.md" },
    changed: "README.md",
    want: [],
  },
  { name: "a link inside the package", links: { "packages/acme/src/gen": ".." }, want: [] },
];

describe("outside", () => {
  it.each(TABLE)("$name", ({ links, changed = "packages/acme/src/gen/index.ts", want }) => {
    using workspace = new TempWorkspace();
    for (const path of ["packages/beta/index.ts", "elsewhere/README.md"]) workspace.write(path, "");
    for (const [path, target] of Object.entries(links)) {
      mkdirSync(dirname(workspace.path(path)), { recursive: true });
      symlinkSync(target, workspace.path(path));
    }
    const found = outside(workspace.root, [{ kind: "create", path: changed, content: "" }]);
    expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual(want);
  });

  it("looks at what is deleted, and not at what stays", () => {
    using workspace = new TempWorkspace({ "elsewhere/a.ts": "", "packages/acme/a.ts": "" });
    symlinkSync("../../elsewhere", workspace.path("packages/acme/gen"));
    const path = "packages/acme/gen/a.ts";
    expect(outside(workspace.root, [{ kind: "keep", path }])).toEqual([]);
    expect(outside(workspace.root, [{ kind: "delete", path }]).map(({ rule }) => rule)).toEqual(["path-outside"]);
  });
});
