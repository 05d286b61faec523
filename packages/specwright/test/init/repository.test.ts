// What `init` makes in a repository that exists, and what it says of what it leaves to people.
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

describe("the workflows", () => {
  it("call scripts by the names that they have", async () => {
    const scripts = { test: "vitest run", build: "vite build", version: "echo mine" };
    using team = new TeamRepository({ "package.json": manifest({ scripts }) });
    await team.init();
    const release = team.read(".github/workflows/release.yml");
    expect(release.match(/npm run [\w:]+/g)).toEqual(
      ["npm run specwright:test", "npm run specwright:build", "npm run specwright:version"].sort(
        (a, b) => release.indexOf(a) - release.indexOf(b),
      ),
    );
    expect(JSON.parse(team.read("package.json")).scripts).toMatchObject({
      ...scripts,
      "specwright:build": "turbo run build",
      release: "npm run specwright:build && changeset publish",
    });
  });

  it.each([
    ["18", "node-version: 24"],
    ["24", "node-version-file: .nvmrc"],
  ])("have a version of Node.js that the engine runs on, beside an .nvmrc of %s", async (nvmrc, want) => {
    using team = new TeamRepository({ ".nvmrc": nvmrc });
    await team.init();
    const lines = team
      .files()
      .filter((path) => path.startsWith(".github/"))
      .flatMap((path) => team.read(path).match(/node-version.*/g) ?? []);
    expect([lines.length, new Set(lines)]).toEqual([9, new Set([want])]);
  });
});

describe("the branch of releases", () => {
  const branches = async (team: TeamRepository): Promise<string[]> => {
    const { out } = await team.init();
    const line = out.split("\n").find((one) => one.startsWith("the branch of releases is ")) ?? "";
    const workflows = ["ci", "release"].map(
      (name) => team.read(`.github/workflows/${name}.yml`).match(/branches: (.*)/)?.[1] ?? "",
    );
    return [...workflows, JSON.parse(team.read(".changeset/config.json")).baseBranch, line];
  };

  it.each([
    ["main", undefined, ""],
    ["main", "main", ""],
    ["master", "master", "the branch of releases is master, in workflows and .changeset/config.json"],
    ["trunk", "trunk", "the branch of releases is trunk, in workflows and .changeset/config.json"],
  ])("is %s where %s is checked out", async (want, branch, line) => {
    using team = new TeamRepository({}, branch);
    expect(await branches(team)).toEqual([`["${want}"]`, `["${want}"]`, want, line]);
  });

  it.each([
    ["main", "where it is there beside the one of the work", ["branch", "main"]],
    [
      "develop",
      "where the remote says so",
      ["update-ref", "refs/remotes/origin/develop", "HEAD"],
      ["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/develop"],
    ],
  ])("is %s %s", async (want, _where, ...commands) => {
    using team = new TeamRepository({ "README.md": "# Team\n" }, "add-clients");
    for (const command of [["add", "."], ["commit", "-m", "Begin"], ...commands]) team.git(...command);
    expect((await branches(team))[2]).toBe(want);
  });
});

describe("specwright.yaml", () => {
  it("has the license of the repository, and packages get its text", async () => {
    using team = new TeamRepository({ "package.json": manifest({ license: "MIT" }), LICENSE: "Do what you want.\n" });
    await team.init("--scope", "@acme");
    expect(team.read("specwright.yaml").split("\n").slice(2)).toEqual([
      'scope: "@acme"',
      "license: MIT",
      "access: public",
      "",
    ]);
    expect([
      team.read("packages/example/LICENSE"),
      JSON.parse(team.read("packages/example/package.json")).license,
    ]).toEqual(["Do what you want.\n", "MIT"]);
    expect(JSON.parse(team.read(".changeset/config.json")).access).toBe("public");
  });

  it.each([
    [
      'scope: "@own"\n',
      "@other",
      2,
      "specwright.yaml has the scope @own, so --scope @other would change nothing; nothing was changed.",
    ],
    [
      "access: public\n",
      "@other",
      2,
      "specwright.yaml names no scope, so --scope @other would change nothing; nothing was changed.",
    ],
    ['scope: "@own"\n', "@own", 0, ""],
  ])("of %j and --scope %s end with %i", async (text, scope, code, problem) => {
    using team = new TeamRepository({ "specwright.yaml": text });
    const ended = await team.init("--scope", scope);
    expect([ended.code, ended.error]).toEqual([code, expect.stringContaining(problem)]);
    expect([team.read("specwright.yaml"), team.files().length > 1]).toEqual([text, code === 0]);
  });
});

describe("rules of the team", () => {
  const NOTE = "redocly.yaml stands on other files";

  it.each([
    ["of Redocly alone", "extends: [minimal]\n", true],
    ["of Specwright", 'extends: [recommended, house/all]\nplugins: ["@specwright/lint/plugin"]\n', true],
    ["of a file", "extends: [./rules.yaml]\n", false],
    ["of a plugin in the repository", "plugins: [./plugins/ours.js]\n", false],
    ["of a package", 'plugins: ["@acme/rules"]\n', false],
  ])("%s are those of the baseline", async (_what, rules, want) => {
    using team = new TeamRepository({ "redocly.yaml": rules, "vendor/acme.yaml": ACME });
    const { code, out } = await team.init("--from", "vendor/acme.yaml");
    expect(code).toBe(0);
    expect([team.files().includes("specs/acme/lint-baseline.json"), out.includes(NOTE)]).toEqual([want, !want]);
  });
});

const ACME = `openapi: 3.0.3
info: { title: Acme API, version: "7" }
servers: [{ url: https://api.acme.dev }]
paths:
  /things:
    get:
      operationId: listThings
      responses: { "204": { description: ok, content: {} } }
`;
