import { symlinkSync } from "node:fs";
import type { CommandWorkspace } from "@specwright/testing";
import pc from "picocolors";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runCommand } from "../src/run-command.ts";
import { acmeWorkspace } from "./support/acme.ts";
import { type Ended, run } from "./support/run.ts";

const FLOOR = "packages/acme/test/coverage-floor.json";
const RULES = "telemetry: off\nrules: { operation-operationId: error }\n";
let workspace: CommandWorkspace;
beforeAll(async () => {
  workspace = await acmeWorkspace();
  workspace.write("redocly.yaml", RULES);
});
afterAll(() => workspace?.[Symbol.dispose]());

/** What a check says, without times. */
async function check(...args: string[]): Promise<Ended> {
  const { code, out, error } = await run({ workspace: workspace.root }, "check", ...args);
  return { code, error, out: out.replace(/ ?\d+\.\d s$/gm, "") };
}

const CONTRACT = expect.stringMatching(/\n✓ contract {2}\d+ operations, no failures\n/);

describe("npm run check", { timeout: 120_000 }, () => {
  it("has a line for each step", async () => {
    const { code, out, error } = await check("acme");
    expect([code, error, out]).toEqual([0, "", CONTRACT]);
    expect(out.replace(/\n✓ contract.*/, "\n✓ contract")).toBe(
      "acme\n✓ lint      no problems\n✓ generate  the package is up to date\n✓ types     no errors\n✓ contract\n✓ all is well,\n",
    );
  });

  it("goes on after a problem of lint", async () => {
    workspace.write("redocly.yaml", "telemetry: off\nrules: { info-contact: error }\n");
    const { code, out } = await check("acme");
    workspace.write("redocly.yaml", RULES);
    expect([code, out]).toEqual([1, CONTRACT]);
    expect(out).toMatch(
      /\n✗ lint {6}1 problem\n {4}specs\/acme\/openapi\.yaml:\d+:\d+ info-contact: .*\n {8}\S.*\n✓ generate/,
    );
    expect(out).toMatch(/\n✗ 1 of 4 steps failed,\n$/);
  });

  it("ends with a package that is out of date", async () => {
    workspace.spoil("specs/acme/provider.yaml", (text) =>
      text.replace(/^homepage: .*$/m, "homepage: https://docs.acme.example/other"),
    );
    const { code, out } = await check("acme");
    workspace.restore();
    expect(code).toBe(1);
    expect(out).toContain("\n✗ generate  the package is out of date\n    out of date packages/acme/");
    expect(out).toContain(
      "\n    Next: npm run generate -- acme\n– types     not checked: generate comes first\n– contract  not checked: generate comes first\n",
    );
  });

  it("shows the errors of the compiler, in files that people write too", async () => {
    workspace.write("packages/acme/src/own.ts", "export const one: string = 1;\n");
    const { code, out } = await check("acme");
    workspace.remove("packages/acme/src/own.ts");
    expect(code).toBe(1);
    expect(out).toContain("\n✗ types     1 error\n    packages/acme/src/own.ts(1,14): error TS2322: ");
    expect(out).toContain("\n– contract  not checked: types comes first\n");
  });

  it("says that a package has to be installed", async () => {
    workspace.remove("node_modules/@specwright/acme");
    const { code, out } = await check("acme");
    symlinkSync(workspace.path("packages/acme"), workspace.path("node_modules/@specwright/acme"));
    expect(code).toBe(1);
    expect(out).toContain(
      "\n✗ types     the package is not installed\n    packages/acme is new: @specwright/acme can be imported only after npm has linked it.\n    Next: npm install, then npm run check -- acme\n",
    );
  });

  it("begins the floor of the contract", async () => {
    workspace.remove(FLOOR);
    const { code, out } = await check("acme");
    expect([code, out]).toEqual([0, CONTRACT]);
    expect(out).toContain(
      "\n    the first coverage floor was written to test/coverage-floor.json of the package: commit it\n",
    );
    expect(Object.keys(JSON.parse(workspace.read(FLOOR))).length).toBeGreaterThan(1);
  });

  it("names what fails in the contract, and how to repeat it", async () => {
    workspace.spoil(FLOOR, (text) => text.replace(/^ {2}"\w+"/m, '  "gone"'));
    const { code, out } = await check("acme");
    workspace.restore();
    expect(code).toBe(1);
    expect(out).toMatch(
      /\n✗ contract {2}\d+ operations, 2 failures\n {4}\d+ cells above the floor.*\n {4}acme: gone: the operation is gone.*\n {4}acme: \w+: has no coverage floor yet.*\n {4}Next: npm run contract -- acme --seed \d+\n/,
    );
  });

  it("says how an operation gets its floor", async () => {
    workspace.spoil(FLOOR, (text) => {
      const [, ...others] = Object.entries(JSON.parse(text));
      return JSON.stringify(Object.fromEntries(others));
    });
    const { code, out } = await check("acme");
    workspace.restore();
    expect(code).toBe(1);
    expect(out).toMatch(
      /\n {4}acme: \w+: has no coverage floor yet.*\n {4}Next: npm run contract -- acme --raise-floor\n/,
    );
  });

  it("goes on at every save, and makes the package anew", async () => {
    const said: string[] = [];
    const interrupted = Promise.withResolvers<void>();
    const ended = runCommand(["check", "acme", "--watch"], {
      ...{ workspace: workspace.root, folder: workspace.root, env: {}, colors: pc.createColors(false) },
      write: () => {},
      out: (line) => void said.push(line),
      error: (line) => void said.push(line),
      interrupted: () => interrupted.promise,
      progress: () => {},
    });
    const watching = (times: number): Promise<void> =>
      vi.waitFor(() => expect(said.filter((line) => line.startsWith("watching"))).toHaveLength(times), 60_000);
    await watching(1);
    workspace.spoil("specs/acme/provider.yaml", (text) => text.replace("pets of Acme", "animals of Acme"));
    await watching(2);
    expect(workspace.read("packages/acme/package.json")).toContain("animals of Acme");
    expect(said.filter((line) => /^. (generate|contract)/.test(line)).map((line) => line.slice(0, 10))).toEqual([
      "✓ generate",
      "✓ contract",
      "✓ generate",
      "✓ contract",
    ]);
    interrupted.resolve();
    expect(await ended).toBe(0);
    workspace.restore();
  });

  it("wants the name of a provider", async () => {
    const { code, error } = await check();
    expect([code, error.split("\n")[0]]).toEqual([2, "Name a provider, as in: specwright check acme"]);
  });
});
