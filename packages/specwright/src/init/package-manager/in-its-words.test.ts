import { repositoryText } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { templateFiles } from "../template.ts";
import { inItsWords } from "./in-its-words.ts";
import { BUN, NPM, PNPM, YARN, YARN_1 } from "./package-manager.ts";

const TEMPLATE = templateFiles({
  name: "mine",
  scope: undefined,
  terms: { license: "MIT", access: "public" },
  specs: "specs",
  packages: "packages",
  branch: "main",
  renamed: [],
  nodeFile: ".nvmrc",
});

/** The lines of a file from the first with a text on. */
function lines(text: string | undefined, first: string, count: number): string[] {
  const all = (text ?? "").split("\n");
  const begin = all.findIndex((line) => line.includes(first));
  return all.slice(begin, begin + count).map((line) => line.trim());
}

const NODE = "- uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0";
const NODE_STEP = [NODE, "with:", "node-version-file: .nvmrc"];

it("leaves npm's template as it is", () => {
  expect(inItsWords(NPM, TEMPLATE)).toEqual(TEMPLATE);
});

describe.each([
  [
    "pnpm",
    PNPM,
    [
      "- uses: pnpm/action-setup@41ff72655975bd51cab0327fa583b6e92b6d3061 # v4.2.0",
      ...NODE_STEP,
      "cache: pnpm",
      "- run: pnpm install --frozen-lockfile",
    ],
    'filters=$(pnpm exec specwright generate --shard "$SHARD" --filters)',
    "| `pnpm run check <provider>` | the same for one provider, in seconds. `--watch` repeats it after each change |",
    "| `pnpm start` | generates and builds the packages, and makes the first call of each against its mock |",
    ["package.json", "pnpm-lock.yaml"],
  ],
  [
    "Yarn",
    YARN,
    ["- run: corepack enable", ...NODE_STEP, "cache: yarn", "- run: yarn install --immutable"],
    'filters=$(yarn run specwright generate --shard "$SHARD" --filters)',
    "| `yarn run check <provider>` | the same for one provider, in seconds. `--watch` repeats it after each change |",
    "| `yarn run start` | generates and builds the packages, and makes the first call of each against its mock |",
    ["package.json", "yarn.lock"],
  ],
  [
    "Yarn 1",
    YARN_1,
    ["- run: corepack enable", ...NODE_STEP, "cache: yarn", "- run: yarn install --frozen-lockfile"],
    'filters=$(yarn run --silent specwright generate --shard "$SHARD" --filters)',
    "| `yarn run check <provider>` | the same for one provider, in seconds. `--watch` repeats it after each change |",
    "| `yarn run start` | generates and builds the packages, and makes the first call of each against its mock |",
    ["package.json", "yarn.lock"],
  ],
  [
    "Bun",
    BUN,
    [
      "- uses: oven-sh/setup-bun@0c5077e51419868618aeaa5fe8019c62421857d6 # v2.2.0",
      "with:",
      "no-cache: true",
      ...NODE_STEP,
      "package-manager-cache: false",
      "- run: bun install --frozen-lockfile",
    ],
    'filters=$(bunx specwright generate --shard "$SHARD" --filters)',
    "| `bun run check <provider>` | the same for one provider, in seconds. `--watch` repeats it after each change |",
    "| `bun run start` | generates and builds the packages, and makes the first call of each against its mock |",
    ["package.json", "bun.lock"],
  ],
])("the template for %s", (_name, manager, setUp, call, check, start, inputs) => {
  const files = inItsWords(manager, TEMPLATE);
  const ci = files.get(".github/workflows/ci.yml");

  it("installs", () => {
    expect(lines(ci, setUp[0] as string, setUp.length)).toEqual(setUp);
  });

  it("runs commands and scripts", () => {
    expect(lines(ci, "filters=", 1)).toEqual([call]);
    expect(lines(files.get("README.md"), "<provider>` | the same", 1)).toEqual([check]);
    expect(lines(files.get("README.md"), "generates and builds", 1)).toEqual([start]);
  });

  it("knows the lock file", () => {
    expect(JSON.parse(files.get("turbo.json") ?? "").globalDependencies).toEqual(inputs);
  });

  it.each([...files.keys()])("says nothing of npm's commands in %s", (path) => {
    expect(files.get(path)).not.toMatch(/\bnpx\b|\bnpm (?:run|ci|test|start|install|sbom)\b|cache: npm|package-lock/);
  });

  it.each([...files.keys()].filter((path) => path.endsWith(".yml")))("has no step too few in %s", (path) => {
    const { jobs } = parse(files.get(path) ?? "") as { jobs: { [name: string]: { steps: { uses?: string }[] } } };
    for (const { steps } of Object.values(jobs)) {
      const node = steps.findIndex(({ uses }) => uses?.startsWith("actions/setup-node"));
      const before = steps[node - 1] as { uses?: string; run?: string } | undefined;
      if (node !== -1) expect(before?.uses ?? before?.run).toBe(setUp[0]?.replace(/^- \w+: | #.*/g, ""));
    }
  });
});

it("releases with Yarn 1 by hand", () => {
  const files = inItsWords(YARN_1, TEMPLATE);
  expect(files.has(".github/workflows/release.yml")).toBe(false);
  expect(lines(files.get("README.md"), "## Release", 4).join(" ")).toBe(
    "## Release  Each change of a spec comes with a changeset: `yarn run review --write-changeset` writes it. `yarn run version` raises the versions, and `yarn run release` publishes the packages.",
  );
});

it("asks for the version of vite that this repository has", () => {
  expect(YARN.tools).toEqual({ vite: JSON.parse(repositoryText("node_modules/vite/package.json")).version });
});
