// What `init` makes in a repository that exists, of what it finds there.
import { describe, expect, it } from "vitest";
import { TeamRepository } from "./team-repository.ts";

const PACKAGE = { name: "team", private: true };
const manifest = (more: object): string => JSON.stringify({ ...PACKAGE, ...more });

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

it("takes the branch of changesets that are there, and says nothing of it", async () => {
  using team = new TeamRepository({ ".changeset/config.json": '{ "baseBranch": "next" }' }, "trunk");
  const { out } = await team.init();
  expect(team.read(".github/workflows/ci.yml")).toContain('    branches: ["next"]\n');
  expect(out).not.toContain("the branch of releases");
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
