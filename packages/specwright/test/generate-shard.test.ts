// Each machine of several makes, or checks, the packages of one shard.
import { afterAll, beforeEach, expect, it } from "vitest";
import { run } from "./support/run.ts";
import { description, operation, TwoProviders } from "./support/two-providers.ts";

const TABLE = "<!-- providers: written by `npm run generate` -->\n<!-- /providers -->\n";
const GAMMA = description(`paths: { /g: { get: ${operation("getG")} } }`);
const NONE = new Map([
  ["README.md", TABLE],
  ["packages/.keep", ""],
  ["specs/gamma/openapi.yaml", GAMMA],
]);
const workspace = new TwoProviders();
afterAll(() => workspace[Symbol.dispose]());

beforeEach(() => workspace.restore(NONE));

/** Of the files that are named, the folders of the packages. */
const packagesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/packages\/([\w-]+)\//g)].map(([, id]) => id ?? ""))].sort();

it("all shards together make what one machine makes", async () => {
  await workspace.generate();
  const [whole, table] = [workspace.packages(), workspace.read("README.md")];
  workspace.restore(NONE);
  const made = [];
  for (const shard of ["1/2", "2/2"]) made.push((await workspace.generate("--shard", shard)).out.match(/(?<=✓ )\w+/g));
  expect(made).toEqual([
    ["beta", "README"],
    ["acme", "gamma", "README"],
  ]);
  expect([workspace.packages(), workspace.read("README.md")]).toEqual([whole, table]);
});

it("--check looks at the packages of the shard alone, and the first shard at what is left over", async () => {
  await workspace.generate();
  for (const id of ["acme", "beta"]) workspace.write(`packages/${id}/src/gen/types.ts`, "");
  workspace.write("packages/gone/src/gen/schema.ts", "");
  const [first, second] = [
    await workspace.generate("--check", "--shard", "1/2"),
    await workspace.generate("--check", "--shard", "2/2"),
  ];
  workspace.remove("packages/gone");
  expect([first.code, packagesIn(first.error)]).toEqual([1, ["beta", "gone"]]);
  expect([second.code, packagesIn(second.error)]).toEqual([1, ["acme"]]);
});

it("a line of a provider that is gone is left over in the table, and no line of another shard is", async () => {
  await workspace.generate();
  const row =
    workspace
      .read("README.md")
      .split("\n")
      .find((line) => line.includes("specs/beta")) ?? "";
  workspace.write("README.md", workspace.read("README.md").replace(row, `${row}\n${row.replaceAll("beta", "bird")}`));
  const codes = [
    (await workspace.generate("--check", "--shard", "1/2")).code,
    (await workspace.generate("--check", "--shard", "2/2")).code,
  ];
  expect(codes).toEqual([1, 0]);
});

it.each([
  [["--shard", "1/2", "--filters"], "--filter=./packages/beta\n"],
  [["--shard", "2/2", "--filters"], "--filter=./packages/acme --filter=./packages/gamma\n"],
  [["acme", "--filters"], "--filter=./packages/acme\n"],
  [["acme", "--shard", "2/2", "--filters"], "--filter=!./packages/*\n"],
])("%j prints filters of turbo, one for nothing too", async (args, want) => {
  const { code, out } = await workspace.generate(...args);
  expect([code, out, workspace.has("packages/acme")]).toEqual([0, want, false]);
});

it.each([
  [["--shard", "3/2"], '--shard needs the number of a shard and how many there are, such as 2/4, found "3/2"\nUsage: '],
  [["a.yaml", "--out", "a", "--shard", "1/2"], "--shard goes with the providers of a workspace\nUsage: "],
  [["a.yaml", "--out", "a", "--filters"], "--filters goes with the providers of a workspace\nUsage: "],
])("%j is refused", async (args, want) => {
  const { code, error } = await run({ workspace: workspace.root }, "generate", ...args);
  expect([code, error.slice(0, want.length)]).toEqual([2, want]);
});
