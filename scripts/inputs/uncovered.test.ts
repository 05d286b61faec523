import { expect, test } from "vitest";
import type { DryRun, DryTask } from "./task-graph.ts";
import { uncovered } from "./uncovered.ts";

const task = (taskId: string, directory: string, inputs: string[], dependencies: string[] = []): DryTask => ({
  ...{ taskId, directory, dependencies, command: "true" },
  inputs: Object.fromEntries(inputs.map((path) => [path, "hash"])),
});

const run: DryRun = {
  globalCacheInputs: { files: { "tsconfig.base.json": "hash" } },
  tasks: [
    task("@s/a#build", "packages/a", ["src/a.ts"]),
    task("@s/b#build", "packages/b", ["src/b.ts"], ["@s/a#build"]),
    task("@s/b#test", "packages/b", ["test/b.ts", "../../LICENSE"], ["@s/b#build"]),
    task("@s/b#pack-check", "packages/b", ["package.json"], ["@s/b#build"]),
    task("@s/c#build", "packages/c", ["src/c.ts"]),
    task("@s/b#install", "packages/b", ["../c/src/c.ts"]),
    task("//#lint", "", ["biome.json"]),
  ],
};
const tracked = new Set([
  ...["LICENSE", "biome.json", "tsconfig.base.json", "packages/a/src/a.ts", "packages/b/src/b.ts"],
  ...["packages/b/test/b.ts", "packages/c/src/c.ts", "packages/c/package.json", "docs/package.json"],
]);

test.each<[string, id: string, opened: string[], want: string[]]>([
  ["its own inputs", "@s/b#test", ["packages/b/test/b.ts", "LICENSE"], []],
  ["an input of every task", "@s/b#test", ["tsconfig.base.json"], []],
  [
    "inputs of what it depends on, and of what that depends on",
    "@s/b#test",
    ["packages/b/src/b.ts", "packages/a/src/a.ts"],
    [],
  ],
  ["what was installed", "@s/b#test", ["node_modules/x/index.js"], []],
  ["what it depends on has built", "@s/b#test", ["packages/a/dist/a.js"], []],
  ["a file of the root, for a task of the root", "//#lint", ["biome.json"], []],
  ["what npm looks at when it packs", "@s/b#pack-check", ["packages/c/package.json", "docs/package.json"], []],
  ["what was built from its own inputs", "@s/b#install", ["packages/c/dist/c.js"], []],
  [
    "a file that is no input",
    "@s/b#test",
    ["packages/c/src/c.ts", "biome.json"],
    ["biome.json", "packages/c/src/c.ts"],
  ],
  ["what another task has built", "@s/b#test", ["packages/c/dist/c.js"], ["packages/c/dist/c.js"]],
  ["an input of a task that depends on it", "@s/b#build", ["packages/b/test/b.ts"], ["packages/b/test/b.ts"]],
])("%s", (_, id, opened, want) => {
  expect(uncovered(run, id, new Set(opened), tracked)).toEqual(want);
});
