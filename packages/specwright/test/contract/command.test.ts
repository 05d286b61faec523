// The command lines themselves: what they print where, and how they end.
import { writeFileSync } from "node:fs";
import type { CommandWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acmeWorkspace } from "../support/acme.ts";
import { type Ended, run } from "../support/run.ts";

const provider = "acme";
let folder: CommandWorkspace;
beforeAll(async () => {
  folder = await acmeWorkspace();
});
afterAll(() => folder?.[Symbol.dispose]());

/** What does not need a process of its own. */
const here = (...args: string[]): Promise<Ended> => run({ workspace: folder.root }, ...args);

describe("npm run contract", { timeout: 120_000 }, () => {
  it("--json prints one document on standard output", async () => {
    const { code, stdout } = await folder.specwright(["contract", "--json", "--runs", "1", "--seed", "5"]);
    const report = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(report).toMatchObject({ seed: 5, runs: 1, complaints: [] });
    expect(report.matrices[provider].operations.length).toBeGreaterThan(0);
  });

  it("begins the floor of a package that has none, where all is well and no CI runs it", async () => {
    const floor = `packages/${provider}/test/coverage-floor.json`;
    const before = folder.read(floor);
    folder.remove(floor);
    const { code, out } = await here("contract", provider, "--runs", "1", "--seed", "1");
    expect([code, folder.read(floor)]).toEqual([0, before]);
    expect(out).toContain(
      "\n  the first coverage floor was written to test/coverage-floor.json of the package: commit it\n",
    );
  });

  it("--json names operation, case and place of what fails, and ends with 1", async () => {
    const floor = `packages/${provider}/test/coverage-floor.json`;
    const before = folder.read(floor);
    folder.remove(floor);
    const { code, stdout } = await folder.specwright(["contract", "--json", "--runs", "1"], { CI: "true" });
    folder.write(floor, before);
    const { complaints } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(complaints[0]).toMatchObject({ provider, message: expect.stringContaining("has no coverage floor yet") });
  });

  it("prints what it refuses on standard error, and ends with 2", async () => {
    const { code, stdout, stderr } = await folder.specwright(["contract", "nobody"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain('There is no provider "nobody". Known: acme.');
  });

  it.each(["", "\n \n"])("--replay of %j has nothing to judge", async (text) => {
    const file = folder.path("empty.ndjson");
    writeFileSync(file, text);
    const { code, out, error } = await here("contract", provider, "--replay", file);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain("the recording holds no exchange: there is nothing to judge");
  });

  it.each([
    [["contract", "--help"], "Usage: specwright contract [provider... | folder] [options]\n"],
    [["mock", "--help"], "Usage: specwright mock <provider | file> [options]\n"],
  ])("%j", async (args, want) => {
    const { code, out } = await here(...args);
    expect([code, out.startsWith(want)]).toEqual([0, true]);
  });

  it.each([
    [["contract", "nobody"], 'There is no provider "nobody". Known: '],
    [["contract", "--jsno"], "Unknown option '--jsno'"],
    [["mock"], "Name a provider. Known: "],
    [["mock", "nobody"], 'There is no provider "nobody". Known: '],
  ])("%j is refused", async (args, want) => {
    const { code, out, error } = await here(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(want);
    expect(error).toContain("Usage: ");
  });

  it.each([
    [["--port", "x"], "Expected --port with a number"],
    [["--prot", "1"], "Unknown option '--prot'"],
  ])("mock <provider> %j is refused", async (options, want) => {
    const { code, error } = await here("mock", provider, ...options);
    expect([code, error]).toEqual([2, expect.stringContaining(want)]);
  });
});
