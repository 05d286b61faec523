import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FORMATS } from "@specwright/review";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, expect, it } from "vitest";
import { FORMAT_NAMES } from "../src/review/spec.ts";
import { run } from "./support/run.ts";

const root = join(import.meta.dirname, "..");
const empty = new TempWorkspace();
afterAll(() => empty[Symbol.dispose]());

it.each([
  [["--help"], 0, "Usage: specwright <command> [options]\n", ""],
  [["-h"], 0, "Usage: specwright <command> [options]\n", ""],
  [[], 2, "", "Usage: specwright <command> [options]\n"],
  [
    ["gnerate"],
    2,
    "",
    'There is no command "gnerate". Did you mean generate?\nUsage: specwright <command> [options]\n',
  ],
  [["toString"], 2, "", 'There is no command "toString".\nUsage: '],
  [["generate", "--help"], 0, "Usage: specwright generate [provider... | file] [options]\n", ""],
  [["new", "-h"], 0, "Usage: specwright new <id> [options]\n", ""],
  [["examples", "acme", "-h"], 0, "Usage: specwright examples <provider> [options]\n", ""],
  [["update", "-h"], 0, "Usage: specwright update <provider> [options]\n", ""],
  [["lint", "acme", "--help"], 0, "Usage: specwright lint [provider... | file...] [options]\n", ""],
  [["review", "--base", "x", "-h"], 0, "Usage: specwright review [old new] [options]\n", ""],
  [["mock", "--help"], 0, "Usage: specwright mock <provider | file> [options]\n", ""],
  [["contract", "nobody", "--live", "-h"], 0, "Usage: specwright contract [provider... | folder] [options]\n", ""],
])("specwright %j ends with %i", async (args, code, out, error) => {
  const ended = await run({ workspace: empty.root }, ...args);
  expect(ended).toMatchObject({ code, out: expect.stringContaining(out), error: expect.stringContaining(error) });
  expect([ended.out === "", ended.error === ""]).toEqual([out === "", error === ""]);
});

it("prints the version of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(await run({ workspace: empty.root }, "--version")).toEqual({ code: 0, out: `${version}\n`, error: "" });
});

it.each([["generate"], ["lint"], ["mock", "acme"], ["contract"]])(
  "specwright %s says where specs/ is missed, and what to do",
  async (...args) => {
    expect(await run({ workspace: empty.root }, ...args)).toEqual({
      code: 2,
      out: "",
      error: `specs no-specs: there is no folder specs/ in ${empty.root}\n    Run the command where specs/ is, or begin with a provider: specwright new <name>\n`,
    });
  },
);

it("new refuses what it cannot begin, with the usage", async () => {
  expect(await run({ workspace: empty.root }, "new", "acme", "--from", "no.yaml")).toMatchObject({
    code: 2,
    error: expect.stringMatching(/^There is no file .*no\.yaml\.\n {4}Name the description/),
  });
});

/** The packages that a module needs before it runs: what its static imports reach, types left out. */
function neededBy(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type )(?:[^;"()=]*from )?"([^"]+)"/gm);
  return [...imports].flatMap(([, from = ""]) => {
    if (from.startsWith(".")) return neededBy(join(dirname(file), from), seen);
    return from.startsWith("node:") ? [] : [from];
  });
}

/** What is loaded in no time: the door of the workspace leads to Node's own modules and to how problems are shown. */
const LIGHT = ["commander", "picocolors", "@specwright/codegen/workspace"];

it.each(["bin", "generate", "new", "lint", "mock", "contract", "review"])(
  "%s.ts prints its help before the engine is loaded",
  (name) => {
    expect(neededBy(join(root, "src", `${name}.ts`)).filter((from) => !LIGHT.includes(from))).toEqual([]);
  },
);

/** One file of YAML can be read, and how problems are shown is known. */
const LIGHT_DOORS = ["@specwright/openapi/source", "fastest-levenshtein", "@specwright/openapi/diagnostic"];

it("the door of the workspace needs nothing of the generator", () => {
  const door = join(root, "../codegen/src/workspace.ts");
  expect([...new Set(neededBy(door))]).toEqual(LIGHT_DOORS);
});

it("the usage of review names every format", () => {
  expect(FORMAT_NAMES).toEqual(Object.keys(FORMATS));
});

it("the engine is loaded by what does the work", () => {
  expect(neededBy(join(root, "src/generate/make-package.ts"))).toContain("@specwright/codegen");
});

it.each([
  [["lint"], "There is no redocly.yaml in ", "and extends: [recommended, house/all]\n"],
  [["contract", "acme", "--replay", "no.ndjson"], "There is no file no.ndjson. ", "which --live writes.\n"],
  [["contract", "acme"], "There is no packages/acme/test/gen/contract.ts: run `npm run generate -- acme` first.", "\n"],
  [["contract", "beta"], "packages/beta or what it depends on is not compiled: run `npm run build` first.", "\n"],
])("specwright %j says what is missing, and what to do", async (args, begin, end) => {
  using workspace = new TempWorkspace({
    "specs/acme/openapi.yaml": 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\npaths: {}\n',
    "specs/beta/openapi.yaml": 'openapi: 3.1.0\ninfo: { title: Beta, version: "1" }\npaths: {}\n',
    "packages/beta/test/gen/contract.ts": 'import "./not-compiled.js";\n',
  });
  const { code, error } = await run({ workspace: workspace.root }, ...args);
  expect([code, error.slice(0, begin.length), error.slice(-end.length)]).toEqual([2, begin, end]);
});
