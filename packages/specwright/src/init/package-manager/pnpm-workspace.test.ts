import { expect, it } from "vitest";
import { withFolder } from "./pnpm-workspace.ts";

it.each([
  ["nothing", undefined, "packages:\n  - clients/*\n"],
  ["settings", "nodeLinker: hoisted\n", "nodeLinker: hoisted\npackages:\n  - clients/*\n"],
  [
    "comments",
    "# ours\npackages:\n  # libraries\n  - libs/* # all\n\ncatalog:\n  zod: ^4.0.0\n",
    "# ours\npackages:\n  # libraries\n  - libs/* # all\n  - clients/*\n\ncatalog:\n  zod: ^4.0.0\n",
  ],
  ["a list in one line", "packages: [libs/*]\n", "packages: [ libs/*, clients/* ]\n"],
  ["an empty list", "packages: []\n", "packages: [ clients/* ]\n"],
  ["a key without a value", "packages:\n", "packages:\n  - clients/*\n"],
  ["the folder", 'packages:\n    - "clients/*"   # ours\n', 'packages:\n    - "clients/*"   # ours\n'],
])("adds a folder to a file with %s", (_what, text, want) => {
  expect(withFolder(text, "clients/*", "pnpm-workspace.yaml")).toBe(want);
});

it.each([
  [
    "packages: libs/*\n",
    `pnpm-workspace.yaml:1:1 manifest: packages is no list of folders
    It has to have "packages" with a list, such as ["packages/*"]. Correct it, and try again.`,
  ],
  [
    "- libs/*\n",
    `pnpm-workspace.yaml:1:1 manifest: this is no object
    It has to have "packages" with a list, such as ["packages/*"]. Correct it, and try again.`,
  ],
])("refuses %j", (text, message) => {
  expect(() => withFolder(text, "clients/*", "pnpm-workspace.yaml")).toThrow(expect.objectContaining({ message }));
});
