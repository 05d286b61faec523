import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { printDrift, printFailure, printMatrix, printPage } from "@specwright/contract";
import { mockCommand } from "@specwright/contract/internal";
import { SpecError } from "@specwright/openapi";
import { FORMATS, type Report } from "@specwright/review";
import { compareSnapshots, readSnapshot, type Snapshot } from "@specwright/review/internal";
import { REPOSITORY, TempWorkspace } from "@specwright/testing";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../support/run.ts";
import { descriptionWith, HOSTILE, PLACE_NAMES } from "./description.ts";
import { brokenCommands, brokenHtml, brokenLog, brokenMarkdown } from "./media.ts";

const TABLE = "# Own\n<!-- providers: written by `npm run generate` -->\n<!-- /providers -->\n";
const workspace = new TempWorkspace({ "README.md": TABLE });
for (const path of ["redocly.yaml", "package.json"]) workspace.copy(path);
workspace.link("node_modules", "packages/lint");
afterAll(() => workspace[Symbol.dispose]());

const command = (...args: string[]) => run({ workspace: workspace.root }, ...args);

/** Words in the comments of a module that a compiler obeys; in a literal they are a value. */
function directives(text: string): string[] {
  const found = text.match(/^\s*(\/\*|\*|\/\/).*@ts-.*$/gm) ?? [];
  // The checks that Ajv compiles have it on a line of its own.
  return found.filter((line) => line !== "// @ts-nocheck");
}

describe("a stranger's text in a package and in what generate and lint say", () => {
  it.each(PLACE_NAMES)("%s", async (place) => {
    workspace.write("specs/evil/openapi.yaml", descriptionWith(place));
    workspace.write("README.md", TABLE);
    const { code, out, error } = await command("generate");
    const linted = await command("lint", "evil");
    expect(brokenLog(`${out}${error}${linted.out}${linted.error}`)).toEqual([]);
    if (code !== 0) return;
    const files = workspace.files("packages/evil");
    const modules = files.filter((file) => file.endsWith(".ts"));
    expect(modules.length).toBeGreaterThan(5);
    expect(modules.flatMap((file) => directives(workspace.read(file)))).toEqual([]);
    const links = [
      /^\.\/openapi\.yaml$/,
      /^https:\/\/(openapi-ts|standardschema)\.dev/,
      /^https:\/\/www\.npmjs\.com\/package\/@specwright\//,
      /^(packages|specs)\/evil$/,
    ];
    expect(brokenMarkdown(workspace.read("packages/evil/README.md"), links)).toEqual([]);
    expect(brokenMarkdown(workspace.read("README.md"), links)).toEqual([]);
    // What is written is the same when it is written again.
    expect(await command("generate", "--check")).toMatchObject({ code: 0, error: "" });
    workspace.remove("packages/evil");
  });
});

const CONTEXT = { workspace: REPOSITORY, today: "2026-01-01", packageOf: () => undefined, brought: undefined };
const LINT = { id: "1", provider: "", file: "openapi.yaml", line: 1, col: 1, rule: "struct", isNew: true } as const;

/** The review of a change that meets every operation, with the hostile text at a place of both versions. */
async function report(place: string): Promise<Report> {
  const folders = [20, 10].map((limit) => {
    const path = `review/${limit}.yaml`;
    workspace.write(path, descriptionWith(place, limit));
    return workspace.path(path);
  });
  const [base, head] = folders.map((path) => readSnapshot(path, basename(path)));
  if (!base || !head) throw new Error("two versions were written");
  return {
    ...(await compareSnapshots(base, head, CONTEXT)),
    lint: [{ ...LINT, message: HOSTILE, hint: HOSTILE }],
    problems: [{ ...LINT, message: HOSTILE, hint: HOSTILE }],
  };
}

const NOTHING_FOUND: Report = {
  ...{ base: "", head: "", single: true, failOn: "breaking", providers: [], policy: [] },
  ...{ findings: [], problems: [], landed: [], notCompared: [], types: [], lint: [] },
};

/** The script of a page on which there is no text of anybody. */
const [, SCRIPT = ""] = /<script>([\s\S]*?)<\/script>/.exec(FORMATS.html(NOTHING_FOUND)) ?? [];

/** What is wrong with a review in each format. */
function brokenReview(shown: Report): object {
  const sarif = JSON.parse(FORMATS.sarif(shown)) as { runs: { results: { message: { text: string } }[] }[] };
  const messages = sarif.runs.flatMap(({ results }) => results.map(({ message }) => message.text));
  return {
    text: brokenLog(FORMATS.text(shown)),
    markdown: brokenMarkdown(FORMATS.markdown(shown)),
    changelog: brokenMarkdown(FORMATS.changelog(shown)),
    html: brokenHtml(FORMATS.html(shown), [SCRIPT]),
    github: brokenCommands(FORMATS.github(shown)),
    json: brokenLog(FORMATS.json(shown)),
    sarif: [...brokenLog(FORMATS.sarif(shown)), ...messages.filter((text) => /(?<!\\)\[[^\]]*\]\(/.test(text))],
  };
}

const NOTHING = { text: [], markdown: [], changelog: [], html: [], github: [], json: [], sarif: [] };

describe("a stranger's text in a review", async () => {
  const reports = new Map<string, Report>();
  const refusals: string[] = [];
  for (const place of PLACE_NAMES) {
    try {
      reports.set(place, await report(place));
    } catch (error) {
      refusals.push((error as Error).message);
    }
  }
  const readable = [...reports.keys()];

  it("has no part in the script of the page", () => {
    expect(SCRIPT).toContain("navigator.clipboard");
  });

  it("is there: most places are no reason to refuse a description", () => {
    expect(readable.length).toBeGreaterThan(25);
    expect(readable).toContain("path");
    expect(refusals.flatMap(brokenLog)).toEqual([]);
  });

  it.each([...reports])("%s", (_, shown) => {
    expect(shown.findings.length).toBeGreaterThan(0);
    expect(brokenReview(shown)).toEqual(NOTHING);
  });

  /** What is no OpenAPI in one version alone is refused, in words that have to be as harmless. */
  async function brokenComparison(from: Snapshot, to: Snapshot): Promise<object> {
    try {
      return brokenReview({ ...(await compareSnapshots(from, to, CONTEXT)), lint: [] });
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      expect(brokenLog(error.message)).toEqual([]);
      return NOTHING;
    }
  }

  it.each(readable)("%s, in one of two versions", async (place) => {
    workspace.write("review/plain.yaml", descriptionWith(""));
    workspace.write("review/evil.yaml", descriptionWith(place));
    const [base, head] = ["plain", "evil"].map((name) => readSnapshot(workspace.path(`review/${name}.yaml`), name));
    if (!base || !head) throw new Error("two versions were written");
    for (const [from, to] of [[base, head] as const, [head, base] as const])
      expect(await brokenComparison(from, to)).toEqual(NOTHING);
  });
});

describe("a stranger's text in what the contract prints", () => {
  const cell = { key: HOSTILE, state: "fail", reason: HOSTILE } as const;
  const none = {
    examples: [],
    requests: [],
    parameters: [],
    body: [],
    "response properties": [],
    security: [],
    behaviour: [],
  };
  const operation = { operation: HOSTILE, method: "GET", path: `/${HOSTILE}`, cells: { ...none, statuses: [cell] } };
  const zero = { passed: 0, total: 1 };
  const totals = Object.fromEntries([...Object.keys(none), "statuses"].map((name) => [name, zero])) as never;
  const matrix = { operations: [operation], totals, cases: 1 };
  const drift = { operation: HOSTILE, request: HOSTILE, status: 200, place: HOSTILE, code: HOSTILE, message: HOSTILE };

  it.each([
    ["the matrix", brokenLog(printMatrix("evil", matrix))],
    ["a page", brokenHtml(printPage({ [HOSTILE]: matrix }))],
    ["a drift", brokenLog(printDrift([drift as never]))],
    ["a failure", brokenLog(printFailure({ operation: HOSTILE, case: HOSTILE, pointer: HOSTILE, message: HOSTILE }))],
  ])("%s", (_, broken) => {
    expect(broken).toEqual([]);
  });

  it.each(PLACE_NAMES)("the mock, with %s", async (place) => {
    workspace.write("mock/openapi.yaml", descriptionWith(place));
    const lines: string[] = [];
    const add = (line: string): void => void lines.push(line);
    await mockCommand(["mock", workspace.path("mock")], { out: add, error: add, interrupted: async () => {} });
    expect(lines.length).toBeGreaterThan(0);
    expect(brokenLog(lines.join("\n"))).toEqual([]);
  });
});

it("the texts are no part of the repository's own packages", () => {
  expect(readFileSync(`${REPOSITORY}/README.md`, "utf8")).not.toContain("PWNED");
});
