// `specwright init` in repositories that have a package manager of their own.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "./support/run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "specwright-init-managers-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Files {
  readonly [path: string]: string;
}

function write(files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "mine", path)), { recursive: true });
    writeFileSync(join(folder, "mine", path), text);
  }
}

const text = (path: string): string => readFileSync(join(folder, "mine", path), "utf8");
const manifest = (values: object): string => JSON.stringify({ name: "mine", private: true, ...values });
const init = () => run({ workspace: folder, folder }, "init", "mine");

describe("init in a repository", () => {
  it.each([
    [
      "of pnpm",
      {
        "package.json": manifest({ packageManager: "pnpm@10.1.0" }),
        "pnpm-workspace.yaml": "packages:\n  - libs/* # ours\n",
      },
      { packageManager: "pnpm@10.1.0", workspaces: undefined },
      "changeset version && specwright generate && pnpm install --lockfile-only --no-frozen-lockfile",
      "pnpm run build && changeset publish",
      "  pnpm install\n  pnpm start    the first call of each provider, against its mock\n  pnpm test     lint, types and contract",
    ],
    [
      "of Yarn 1",
      {
        "package.json": manifest({ packageManager: "yarn@1.22.22", workspaces: { packages: ["libs/*"], nohoist: [] } }),
      },
      { packageManager: "yarn@1.22.22", workspaces: { packages: ["libs/*", "packages/*"], nohoist: [] } },
      "changeset version && specwright generate",
      "yarn run build && changeset publish",
      "  yarn install\n  yarn run start    the first call of each provider, against its mock\n  yarn run test     lint, types and contract",
    ],
    [
      "of Yarn",
      {
        "package.json": manifest({ packageManager: "yarn@4.5.0", workspaces: ["libs/*"] }),
        ".yarnrc.yml": "nodeLinker: node-modules\n",
      },
      { packageManager: "yarn@4.5.0", workspaces: ["libs/*", "packages/*"] },
      "changeset version && specwright generate && yarn install --mode=update-lockfile --no-immutable",
      "yarn run build && changeset publish",
      "  yarn install\n  yarn run start    the first call of each provider, against its mock\n  yarn run test     lint, types and contract",
    ],
    [
      "of Bun",
      { "package.json": manifest({ packageManager: "bun@1.4.0", workspaces: { catalog: { zod: "4.0.0" } } }) },
      { packageManager: "bun@1.4.0", workspaces: { catalog: { zod: "4.0.0" }, packages: ["packages/*"] } },
      "changeset version && specwright generate && bun install --lockfile-only",
      "bun run build && changeset publish",
      "  bun install\n  bun run start    the first call of each provider, against its mock\n  bun run test     lint, types and contract",
    ],
    [
      "of npm",
      { "package.json": manifest({ workspaces: { packages: ["libs/*"] } }), "package-lock.json": "{}" },
      { packageManager: "npm@11.19.1", workspaces: { packages: ["libs/*", "packages/*"] } },
      "changeset version && specwright generate && npm install --package-lock-only",
      "npm run build && changeset publish",
      "  npm install\n  npm start    the first call of each provider, against its mock\n  npm test     lint, types and contract",
    ],
    [
      "that says it for engines",
      { "package.json": manifest({ devEngines: { packageManager: { name: "npm", version: ">=11" } } }) },
      { packageManager: undefined, workspaces: ["packages/*"] },
      "changeset version && specwright generate && npm install --package-lock-only",
      "npm run build && changeset publish",
      "  npm install\n  npm start    the first call of each provider, against its mock\n  npm test     lint, types and contract",
    ],
  ])("%s", async (_what, files: Files, want, version, release, next) => {
    write(files);
    const { code, out } = await init();
    const { packageManager, workspaces, scripts } = JSON.parse(text("package.json"));
    expect([code, packageManager, workspaces]).toEqual([0, want.packageManager, want.workspaces]);
    expect([scripts.version, scripts.release]).toEqual([version, release]);
    expect(out).toContain(`\nNext:\n  cd mine\n  git init --initial-branch=main\n${next}\n`);
  });

  it("of pnpm adds to its list of folders, and keeps what people wrote there", async () => {
    write({
      "package.json": manifest({ packageManager: "pnpm@10.1.0" }),
      "pnpm-workspace.yaml": "packages:\n  - libs/* # ours\n",
      "specwright.yaml": "folders: { packages: clients }\n",
    });
    await init();
    expect(text("pnpm-workspace.yaml")).toMatch(/^packages:\n {2}- libs\/\* # ours\n {2}- clients\/\*\nallowBuilds:\n/);
    expect(readdirSync(join(folder, "mine/clients"))).toEqual(["example"]);
  });

  it("of Yarn 1 says what the workspace lacks", async () => {
    write({ "package.json": manifest({ packageManager: "yarn@1.22.22" }) });
    expect((await init()).out).toContain(
      "left out .github/workflows/release.yml: its actions need Changesets 3, which Yarn 1 does not install. Release with yarn run version and yarn run release\n",
    );
    expect(readdirSync(join(folder, "mine/.github/workflows"))).toEqual(["ci.yml", "contract.yml", "review.yml"]);
  });

  it("leaves the spaces of a package.json", async () => {
    write({ "package.json": '{\n\t"name": "mine"\n}\n' });
    await init();
    expect(text("package.json")).toMatch(/^\{\n\t"name": "mine",\n\t"packageManager"/);
  });
});

it.each([
  ["is no JSON", { "package.json": '{ "name": "x", }' }, "mine/package.json:1:16 syntax: "],
  ["has scripts of another kind", { "package.json": '{ "scripts": [] }' }, "mine/package.json:1:3 manifest: scripts "],
  [
    "has workspaces of another kind",
    { "package.json": '{ "workspaces": "libs/*" }' },
    "mine/package.json:1:3 manifest: workspaces ",
  ],
  [
    "has folders of pnpm of another kind",
    {
      "pnpm-workspace.yaml": "nodeLinker: hoisted\npackages: libs/*\n",
      "package.json": manifest({ packageManager: "pnpm@10.1.0" }),
    },
    "mine/pnpm-workspace.yaml:2:1 manifest: packages ",
  ],
  [
    "installs with Plug'n'Play",
    { "package.json": manifest({ packageManager: "yarn@4.5.0" }) },
    "Yarn installs with Plug'n'Play in this repository",
  ],
])("writes nothing into a repository that %s", async (_what, files: Files, message) => {
  write(files);
  const { code, error } = await init();
  expect([code, error]).toEqual([2, expect.stringContaining(message)]);
  expect([readdirSync(folder), readdirSync(join(folder, "mine")).sort()]).toEqual([
    ["mine"],
    Object.keys(files).sort(),
  ]);
});
