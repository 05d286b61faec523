// A workspace with other folders names them everywhere, and the usual ones nowhere.
import { expect, it } from "vitest";
import { TeamRepository } from "./team-repository.ts";

it("names the folders of specwright.yaml in every file", async () => {
  using team = new TeamRepository({ "specwright.yaml": "folders: { specs: api/descriptions, packages: clients }\n" });
  const { code } = await team.init();
  expect(code).toBe(0);
  const usual = /\b(?:specs|packages)\//;
  expect(team.files().filter((path) => usual.test(path) || usual.test(team.read(path)))).toEqual([]);
  expect(team.read(".github/workflows/review.yml")).toContain('paths: ["api/descriptions/**", "clients/**", ');
  expect(JSON.parse(team.read("turbo.json")).tasks.test.inputs).toEqual([
    "$TURBO_DEFAULT$",
    "$TURBO_ROOT$/api/descriptions/*/deviations.yaml",
  ]);
  expect(JSON.parse(team.read("package.json")).workspaces).toEqual(["clients/*"]);
});

it("names the usual folders where nothing else is said", async () => {
  using team = new TeamRepository({});
  await team.init();
  const named = team.files().filter((path) => /\b(?:specs|packages)\//.test(team.read(path)));
  expect(named).toEqual(
    expect.arrayContaining([".github/workflows/review.yml", "AGENTS.md", "README.md", "redocly.yaml", "turbo.json"]),
  );
});
