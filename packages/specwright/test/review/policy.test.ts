import { REPOSITORY, TempWorkspace } from "@specwright/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../support/run.ts";

// The first run loads the compiler.
vi.setConfig({ testTimeout: 120_000 });

const SPEC = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.example.com }]
paths:
  /pets:
    get: { operationId: listPets, responses: { "204": { description: Done. } } }
  /cats:
    get: { operationId: listCats, deprecated: true, x-sunset: 2026-12-31, responses: { "204": { description: Done. } } }
`;
const WITHOUT_CATS = SPEC.slice(0, SPEC.indexOf("  /cats"));

let folder: TempWorkspace;
beforeEach(() => {
  folder = new TempWorkspace({
    "base/specs/acme/openapi.yaml": SPEC,
    "head/specs/acme/openapi.yaml": WITHOUT_CATS,
  });
});
afterEach(() => folder[Symbol.dispose]());

async function review(...args: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  const where = ["--base", "base", "--head", "head", "--ledger", "wire"];
  return await run({ workspace: REPOSITORY, folder: folder.root }, "review", ...where, ...args);
}

test.each([
  ["2026-12-30", 1, "Its end was announced for 2026-12-31, and today is 2026-12-30."],
  ["2026-12-31", 0, "allowed by deprecation: its end was announced for 2026-12-31 (x-sunset)"],
])("what was announced may go on the day that was said: %s", async (today, code, says) => {
  const outcome = await review("--today", today);
  expect(outcome.code).toBe(code);
  expect(outcome.out).toContain(says);
});

test.each([
  ["nothing", [], 1],
  ["breaks", ["--fail-on", "breaking"], 1],
  ["nothing at all", ["--fail-on", "none"], 0],
])("the command says what fails, and without it the policy does: %s", async (_, args, code) => {
  expect((await review("--today", "2026-12-01", ...args)).code).toBe(code);
  folder.write("head/specwright.yaml", "review: { failOn: { severity: none, reason: This is a playground. } }\n");
  expect((await review("--today", "2026-12-01", ...args)).code).toBe(args.length === 0 ? 0 : code);
});

test("every change fails where any does", async () => {
  folder.write(
    "head/specs/acme/openapi.yaml",
    SPEC.replace("/pets", "/dogs").replace("/dogs", "/pets").concat("tags: []\n"),
  );
  expect((await review("--today", "2026-12-01")).code).toBe(0);
  expect((await review("--today", "2026-12-01", "--fail-on", "any")).code).toBe(1);
});

test("a policy that nobody can read is bad input, with its place", async () => {
  folder.write(
    "head/specwright.yaml",
    "review:\n  severities:\n    - rules: [a]\n      sevrity: safe\n      severity: safe\n      reason: Nobody calls it.\n",
  );
  expect(await review()).toMatchObject({
    code: 2,
    error:
      'specwright.yaml:4:7 settings: review.severities[0] has no setting "sevrity"\n    Did you mean "severity"? Known here: rules, providers, paths, severity, reason.\n',
  });
});

test("one review writes every format that is asked for", async () => {
  const files = ["--out", "html=a.html", "--out", "markdown=a.md", "--out", "json=a.json", "--out", "changelog=b.md"];
  const { code, out } = await review("--today", "2026-12-01", ...files);
  expect(code).toBe(1);
  expect(out).toMatch(/^This breaks\. 1 breaking, 0 unknown, 0 safe\./);
  expect(folder.read("a.html")).toMatch(/^<!doctype html>/);
  expect(folder.read("a.md")).toMatch(/^<!-- specwright-review -->\n/);
  expect(JSON.parse(folder.read("a.json"))).toMatchObject({ failOn: "breaking", findings: [{ severity: "breaking" }] });
  expect(folder.read("b.md")).toMatch(/^## Breaking changes\n/);
});

test.each([
  [
    "a file without a format",
    ["--out", "a.html"],
    "--out a.html names no file\n    Write it like --out html=review.html.",
  ],
  ["a format that there is not", ["--out", "pdf=a.pdf"], "--out pdf is not known"],
  [
    "a folder that there is not",
    ["--out", "html=no/a.html"],
    '--out "no/a.html" cannot be written: there is no folder',
  ],
  [
    "a severity that there is not",
    ["--fail-on", "warn"],
    "--fail-on warn is not known\n    Known: breaking, unknown, any, none.",
  ],
  ["a day that there is not", ["--today", "2026-02-30"], "--today 2026-02-30 is not a date"],
])("refuses %s", async (_, args, says) => {
  const { code, error } = await review(...args);
  expect(code).toBe(2);
  expect(error).toContain(says);
});
