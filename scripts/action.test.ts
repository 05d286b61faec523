// The action that other repositories use: its script is run in a workspace with a change, as a runner does.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { REPOSITORY, repositoryText } from "@specwright/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";

const { runs } = parse(repositoryText("actions/review/action.yml")) as {
  runs: { steps: readonly { readonly run: string }[] };
};
const [{ run = "" } = {}] = runs.steps;

const API = `openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: https://api.acme.dev }]
security: []
paths:
  /things:
    get:
      operationId: listThings
      responses: { "200": { description: ok, content: { application/json: { schema: { type: string } } } } }
`;

let folder: string;
const path = (file: string): string => join(folder, file);
function write(file: string, text: string): void {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "action-"));
  write("work/specs/acme/openapi.yaml", API);
  write("work/.gitignore", "node_modules\n");
  write(
    "bin/npx",
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${REPOSITORY}/packages/specwright/bin/specwright.js" "$@"\n`,
  );
  execFileSync("chmod", ["+x", path("bin/npx")]);
  symlinkSync(join(REPOSITORY, "node_modules"), path("work/node_modules"));
  const git = (...args: string[]): unknown => execFileSync("git", args, { cwd: path("work") });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message=Begin");
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ["nothing changed", API, "true", 0, "Nothing"],
  ["a break", API.replace("type: string", "type: integer"), "false", 1, "breaking"],
])("ends as the review does, and leaves its files: %s", (_what, text, required, code, said) => {
  write("work/specs/acme/openapi.yaml", text);
  const env = { ...process.env, PATH: `${path("bin")}:${process.env.PATH}`, BASE: "main", REQUIRE: required };
  const runner = { RUNNER_TEMP: folder, GITHUB_OUTPUT: path("output"), GITHUB_STEP_SUMMARY: path("summary") };
  const ended = spawnSync("bash", ["-e", "-c", run], {
    cwd: path("work"),
    env: { ...env, ...runner },
    encoding: "utf8",
  });
  expect([ended.status, ended.stderr]).toEqual([code, ""]);
  expect(readFileSync(path("output"), "utf8")).toContain(`folder=${folder}/specwright-review`);
  expect(readFileSync(path("summary"), "utf8")).toContain(said);
});
