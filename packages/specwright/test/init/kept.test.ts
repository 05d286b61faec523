// What `init` says of what a repository has already, and what it leaves to people.
import { describe, expect, it } from "vitest";
import { TeamRepository } from "./team-repository.ts";

const PACKAGE = { name: "team", private: true };
const manifest = (more: object): string => JSON.stringify({ ...PACKAGE, ...more });

describe("what is kept", () => {
  it.each<[string, { [path: string]: string }, string[]]>([
    ["nothing", { "package.json": manifest({}) }, []],
    [
      "scripts of other kinds",
      { "package.json": manifest({ scripts: { test: "vitest run", build: "vite build", lint: "eslint ." } }) },
      [
        "kept the script test: the one of Specwright is `npm run specwright:test`",
        "kept the script build: the one of Specwright is `npm run specwright:build`",
      ],
    ],
    [
      "workflows",
      {
        ".github/workflows/ci.yml": "on: push\n",
        ".github/workflows/release.yml": "on: push\n",
        ".github/workflows/review.yml": "on: push\n",
      },
      [
        "kept .github/workflows/ci.yml: it does not test the packages. Add `npm test`, with Node.js 24.18 or newer",
        "kept .github/workflows/release.yml: it does not release the packages. Add `npm run version`, and after its merge `npm run release`",
        "kept .github/workflows/review.yml: it does not review changes. Add `npx specwright review --base origin/main --require-changeset`",
      ],
    ],
    [
      "a workflow that has what it needs",
      { ".github/workflows/ci.yml": "on: push # npx specwright lint\n" },
      ["kept .github/workflows/ci.yml"],
    ],
    [
      "pages and rules",
      { "README.md": "# Team\n", "AGENTS.md": "Be kind.\n", "redocly.yaml": "extends: [minimal]\n" },
      [
        "kept AGENTS.md: add that packages are generated from specs/, and never edited",
        "kept README.md: it says nothing of the packages. `npx specwright --help` lists the commands",
        'kept redocly.yaml: lint has the rules of it alone. For those of Specwright add the plugin "@specwright/lint/plugin" and extend house/all',
      ],
    ],
    [
      "files of other names",
      {
        "readme.rst": "Team",
        "turbo.jsonc": '{ "tasks": { "lint": {} } }',
        ".node-version": "20.1.0\n",
        ".github/workflows/ci.yaml": "on: push\n",
      },
      [
        "kept .github/workflows/ci.yaml: it does not test the packages. Add `npm test`, with Node.js 24.18 or newer",
        "kept readme.rst: it says nothing of the packages. `npx specwright --help` lists the commands",
        "kept .node-version (20.1.0): Specwright needs Node.js 24.18 or newer, on your machine too. The workflows name a version of their own",
        "added to turbo.jsonc: the task build, the task typecheck, the task test",
      ],
    ],
    [
      "an old version of Node.js",
      { ".nvmrc": "18\n" },
      [
        "kept .nvmrc (18): Specwright needs Node.js 24.18 or newer, on your machine too. The workflows name a version of their own",
      ],
    ],
    ["a version of Node.js that fits", { ".nvmrc": "24.18\n" }, ["kept .nvmrc"]],
    [
      "tasks and ignored files",
      { "turbo.json": '{ "tasks": { "build": {} } }', ".gitignore": "node_modules\n" },
      [
        "added to .gitignore: packages/*/dist/ .turbo/ .contract/",
        "added to turbo.json: the task typecheck, the task test",
        "kept what else turbo.json says. What the packages need of it is more:",
        '  "build": {"outputs":["dist/**"]}',
      ],
    ],
    [
      "a place below another repository",
      { "../.git/HEAD": "ref: refs/heads/main\n", "../.git/objects/x": "", "../.git/refs/x": "" },
      [
        expect.stringMatching(
          /^this folder lies in the repository .*specwright-team-\w+, and GitHub runs only workflows/,
        ),
      ],
    ],
  ])("%s", async (_what, files, want) => {
    using team = new TeamRepository(files);
    const { code, out } = await team.init();
    const said = out.split("\n");
    expect([
      code,
      said.slice(
        0,
        said.findIndex((line) => line.startsWith("✓")),
      ),
    ]).toEqual([0, want]);
  });

  it("has no other file of ours beside it", async () => {
    using team = new TeamRepository({ "readme.rst": "Team", "turbo.jsonc": "{}", ".node-version": "24\n" });
    await team.init();
    const roots = team.files().filter((path) => /^(readme|turbo|\.nvmrc|\.node)/i.test(path));
    expect(roots).toEqual([".node-version", "readme.rst", "turbo.jsonc"]);
    expect(team.read(".github/workflows/ci.yml")).toContain("          node-version-file: .node-version\n");
  });

  it("is told once: what init has made it does not speak of", async () => {
    using team = new TeamRepository({ "package.json": manifest({}) });
    await team.init();
    expect((await team.init()).out).toMatch(/^\nNext:\n/);
  });
});

describe("what comes next", () => {
  it.each<[string, { [path: string]: string }, string | undefined, string]>([
    [
      "in a repository",
      {},
      "main",
      "  npm install\n  npm start    the first call of each provider, against its mock\n  npm test     lint, types and contract\n",
    ],
    [
      "beside scripts of other kinds",
      { "package.json": manifest({ scripts: { test: "vitest run", start: "node ." } }) },
      "main",
      "  npm install\n  npm run specwright:start    the first call of each provider, against its mock\n  npm run specwright:test     lint, types and contract\n",
    ],
    [
      "beside tasks that lack something",
      { "turbo.json": '{ "tasks": { "build": {} } }' },
      undefined,
      "  git init --initial-branch=main\n  add to turbo.json what the packages need, as above\n  npm install\n  npm start ",
    ],
  ])("%s", async (_what, files, branch, want) => {
    using team = new TeamRepository(files, branch);
    expect((await team.init()).out).toContain(`\nNext:\n${want}`);
  });
});
