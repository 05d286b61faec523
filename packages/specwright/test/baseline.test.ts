// Lint of a description that is imported: what it came with is known, and nothing may be added.
import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Ended, run } from "./support/run.ts";

const API = `openapi: 3.0.3
info: { title: Acme API, version: "7" }
servers: [{ url: https://api.acme.dev }]
security: []
paths:
  /things:
    get: { operationId: things, summary: Lists things., responses: { "200": { description: ok } } }
`;
const overlay = (action: string): string =>
  `overlay: 1.0.0\ninfo: { title: O, version: "1" }\nactions:\n  - ${action}\n`;

const workspace = new TempWorkspace({
  "redocly.yaml":
    "telemetry: off\nplugins: [./packages/lint/dist/house/plugin.js]\nextends: [recommended, house/all]\n",
  "api.yaml": API,
  "specs/own/openapi.yaml": API,
});
const command = (...args: string[]): Promise<Ended> => run({ workspace: workspace.root }, ...args);
beforeAll(async () => {
  workspace.link("node_modules", "packages/lint");
  expect((await command("new", "acme", "--from", "api.yaml")).out).toContain(
    "\nwrote specs/acme/lint-baseline.json (4 known problems)\n",
  );
});
afterAll(() => workspace[Symbol.dispose]());

it("knows what the description came with", async () => {
  expect(await command("lint", "acme")).toEqual({ code: 0, out: "✓ acme\n", error: "" });
  expect(Object.keys(JSON.parse(workspace.read("specs/acme/lint-baseline.json")))).toEqual([
    "info-license",
    "operation-description",
    "operation-failure",
    "operation-name",
  ]);
});

it("lists what the baseline hides, by rule", async () => {
  const { code, out, error } = await command("lint", "acme", "own", "--baseline");
  expect([code, error]).toEqual([0, ""]);
  expect(out.split("\n").filter((line) => !line.startsWith("    "))).toEqual([
    "acme: 4 known problems",
    "  info-license 1",
    "  operation-description 1",
    "  operation-failure 1",
    "  operation-name 1",
    "own is handwritten: it has no baseline",
    "",
  ]);
  expect(out).toContain(`
  operation-name 1
    specs/acme/openapi.yaml:11:7 operation-name: "things" is not a verb and a noun in camelCase
        Write it like updateSession or listUserSessions.
`);
});

it("lists five places of a rule, or all", async () => {
  using many = new TempWorkspace({
    "redocly.yaml": "telemetry: off\nrules: { operation-summary: error }\n",
    "api.yaml": API.replace(/ {2}\/things:.*/s, "").concat(
      ...[1, 2, 3, 4, 5, 6, 7].map((one) => `  /${one}: { get: { responses: {} } }\n`),
    ),
  });
  await run({ workspace: many.root }, "new", "acme", "--from", "api.yaml");
  const places = async (...args: string[]): Promise<string[]> =>
    (await run({ workspace: many.root }, "lint", "--baseline", ...args)).out
      .split("\n")
      .filter((line) => /^ {4}\S/.test(line));
  expect([(await places()).length, (await places()).at(-1), (await places("--all")).length]).toEqual([
    6,
    "    … and 2 more: npm run lint:specs -- acme --baseline --all",
    7,
  ]);
});

it("says what is new, and lets no baseline grow for it", async () => {
  const before = workspace.read("specs/acme/openapi.yaml");
  workspace.write("specs/acme/openapi.yaml", before.replace("summary: Lists things.", 'summary: ""'));
  const lint = await command("lint", "acme");
  expect([lint.code, lint.error.split("\n")[1]]).toEqual([
    1,
    "specs/acme/openapi.yaml:11:7 operation-summary: GET /things has no summary",
  ]);
  expect(lint.error).toContain(`
specs/acme/openapi.yaml:1:1 imported-outdated: this differs from what upstream/ and overlay.yaml make
    Nobody edits it. Make the change in overlay.yaml, then run npm run update-provider -- acme.
`);
  const update = await command("lint", "acme", "--update-baseline");
  expect([update.code, update.error]).toEqual([
    1,
    expect.stringMatching(/operation-summary[\s\S]*\nA baseline only shrinks: mend these in overlay\.yaml first\.\n$/),
  ]);
  workspace.write("specs/acme/openapi.yaml", before);
});

it("asks to take out what is gone", async () => {
  const known = workspace.read("specs/acme/lint-baseline.json");
  const more = known.replace('"operation-name": [', '"operation-name": [\n    "0123456789",');
  workspace.write("specs/acme/lint-baseline.json", more);
  expect(await command("lint", "acme")).toEqual({
    code: 1,
    out: "",
    error: `✗ acme
specs/acme/lint-baseline.json:1:1 baseline-outdated: it lists problems that are gone: operation-name 1
    Run npm run lint:specs -- acme --update-baseline, and commit the file.

1 problem in 1 of 1 specs.
`,
  });
  expect(await command("lint", "acme", "--update-baseline")).toEqual({
    code: 0,
    out: "wrote specs/acme/lint-baseline.json (4 known problems)\n",
    error: "",
  });
  expect(workspace.read("specs/acme/lint-baseline.json")).toBe(known);
});

it("names a correction that is not applied, and one that fits nothing", async () => {
  workspace.write("specs/acme/overlay.yaml", overlay("{ target: $.gone, remove: true }"));
  const { code, error } = await command("lint", "acme");
  expect([code, error.split("\n")[1]]).toEqual([
    1,
    "specs/acme/overlay.yaml:4:5 overlay-unfit: $.gone matches nothing",
  ]);
  workspace.remove("specs/acme/overlay.yaml");
});

it("is written anew for a new version", async () => {
  workspace.write("specs/acme/overlay.yaml", overlay("{ target: $.info, update: { license: { name: MIT } } }"));
  const { code, out } = await command("update", "acme");
  expect([code, out]).toEqual([
    0,
    expect.stringContaining("\nwrote specs/acme/lint-baseline.json (4 known problems)\n"),
  ]);
  expect((await command("lint", "acme")).code).toBe(0);
});

it("is refused where it is no list", async () => {
  const before = workspace.read("specs/acme/lint-baseline.json");
  workspace.write("specs/acme/lint-baseline.json", "[]");
  const { code, error } = await command("lint", "acme");
  expect([code, error.split("\n")[1]]).toEqual([
    1,
    "specs/acme/lint-baseline.json:1:1 baseline: this is not a list of known problems",
  ]);
  workspace.write("specs/acme/lint-baseline.json", before);
});

it("is for descriptions that are imported", async () => {
  expect(await command("lint", "own", "--update-baseline")).toEqual({ code: 0, out: "", error: "" });
  expect((await command("lint", "own")).code).toBe(1);
});
