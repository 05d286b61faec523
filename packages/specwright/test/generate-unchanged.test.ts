import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Ended, run } from "./support/run.ts";

const SPEC = `openapi: 3.1.0
info: { title: Test, version: "1" }
servers: [{ url: https://a.example }]
paths: { /a: { trace: {}, get: { operationId: getA, responses: {} } } }
`;
const TABLE = "<!-- providers: written by `npm run generate` -->\n<!-- /providers -->\n";
const TYPES = "packages/acme/src/gen/types.ts";
const ENTRY = "node_modules/.cache/specwright/packages/acme.json";

const workspace = new TempWorkspace({ "README.md": TABLE });
const generate = (...args: string[]): Promise<Ended> => run({ workspace: workspace.root }, "generate", ...args);

beforeEach(async () => {
  for (const folder of ["specs", "packages/acme", "packages/beta"]) if (workspace.has(folder)) workspace.remove(folder);
  for (const id of ["acme", "beta"]) workspace.write(`specs/${id}/openapi.yaml`, SPEC);
  await generate();
});
afterAll(() => workspace[Symbol.dispose]());

/** Marks what is remembered, so that who does not make a package anew is seen to say this. */
function mark(): void {
  const entry = JSON.parse(workspace.read(ENTRY));
  workspace.write(ENTRY, JSON.stringify({ ...entry, generated: 77, described: 78 }));
}

describe("a package of which nothing has changed", () => {
  it("is not made again, and is told of as if it were", async () => {
    const before = await generate("acme", "--force");
    expect(before.out).toContain("✓ acme  1 operation    unchanged\n  2 operations: 1 generated, 1 left out");
    expect(await generate("acme")).toEqual(before);
    mark();
    const { out } = await generate("acme");
    expect(out).toContain(
      "✓ acme  77 operations  unchanged\n  78 operations: 77 generated, 1 left out: method-unsupported 1",
    );
    expect(JSON.parse((await generate("--json")).out).providers[0].operations.generated).toBe(77);
  });

  it.each([
    ["--force", () => {}, ["--force"]],
    ["--strict, which is another option", () => {}, ["--strict"]],
    ["another spec", () => workspace.write("specs/acme/openapi.yaml", `${SPEC}# A comment.\n`), []],
    ["a generated file that is gone", () => workspace.remove(TYPES), []],
    ["a cache that is broken", () => workspace.write(ENTRY, "{"), []],
  ])("is made again with %s", async (_name, change, args) => {
    mark();
    change();
    expect((await generate("acme", ...args)).out).not.toContain("77 operations");
    expect(workspace.has(TYPES)).toBe(true);
  });

  it.each([
    ["out of date", () => workspace.write(TYPES, "")],
    ["missing    ", () => workspace.remove(TYPES)],
    ["left over  ", () => workspace.write("packages/acme/src/gen/old.ts", "")],
  ])("--check finds what is %s, each time", async (state, change) => {
    change();
    for (let time = 0; time < 2; time++) {
      const { code, error } = await generate("--check");
      expect([code, error.slice(0, state.length)]).toEqual([1, state]);
    }
  });

  it("is remembered by --check too", async () => {
    workspace.remove("node_modules");
    expect(await generate("--check")).toEqual({ code: 0, out: "✓ 2 packages are up to date\n", error: "" });
    expect(workspace.has(ENTRY)).toBe(true);
  });

  it("keeps its line in the table of providers", async () => {
    const before = workspace.read("README.md");
    expect(before).toContain("[specs/acme](specs/acme) |\n");
    workspace.write("specs/beta/openapi.yaml", SPEC.replace('"1"', '"2"'));
    await generate();
    expect(workspace.read("README.md")).toBe(before.replace("(packages/beta) | 1", "(packages/beta) | 2"));
    workspace.remove("specs/beta");
    await generate();
    expect(workspace.read("README.md")).not.toContain("specs/beta");
    expect(workspace.read("README.md")).toContain("specs/acme");
  });
});
