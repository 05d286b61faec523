import { expect, it } from "vitest";
import { withFolder } from "./pnpm-workspace.ts";

const RULES = `allowBuilds:
  # It only counts installations, and nothing needs it.
  "@scarf/scarf": false
`;

it.each([
  ["nothing", undefined, `packages:\n  - clients/*\n${RULES}`],
  ["settings", "nodeLinker: hoisted\n", `nodeLinker: hoisted\npackages:\n  - clients/*\n${RULES}`],
  [
    "comments",
    "# ours\npackages:\n  # libraries\n  - libs/* # all\n\ncatalog:\n  zod: ^4.0.0\n",
    `# ours\npackages:\n  # libraries\n  - libs/* # all\n  - clients/*\n\ncatalog:\n  zod: ^4.0.0\n${RULES}`,
  ],
  ["a list in one line", "packages: [libs/*]\n", `packages: [ libs/*, clients/* ]\n${RULES}`],
  ["an empty list", "packages: []\n", `packages: [ clients/* ]\n${RULES}`],
  ["a key without a value", "packages:\n", `packages:\n  - clients/*\n${RULES}`],
  [
    "rules for scripts of packages",
    "packages:\n  - libs/*\nallowBuilds:\n  esbuild: true # ours\n",
    'packages:\n  - libs/*\n  - clients/*\nallowBuilds:\n  esbuild: true # ours\n  # It only counts installations, and nothing needs it.\n  "@scarf/scarf": false\n',
  ],
  [
    "a rule for this one",
    'packages:\n  - libs/*\nallowBuilds: { "@scarf/scarf": true }\n',
    'packages:\n  - libs/*\n  - clients/*\nallowBuilds: { "@scarf/scarf": true }\n',
  ],
  [
    "all of it",
    'packages:\n    - "clients/*"   # ours\nallowBuilds: { "@scarf/scarf": false }\n',
    'packages:\n    - "clients/*"   # ours\nallowBuilds: { "@scarf/scarf": false }\n',
  ],
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
