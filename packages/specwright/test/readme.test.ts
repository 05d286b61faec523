// The programs of the README, compiled and run as they are printed there.
import { ReadmePrograms } from "@specwright/testing";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

// Each program is a process of its own.
vi.setConfig({ testTimeout: 120_000 });

let programs: ReadmePrograms;
beforeAll(() => {
  programs = new ReadmePrograms("packages/specwright");
});
afterAll(() => programs[Symbol.dispose]());

it("compile", () => {
  expect(programs.names).toEqual(["specs/zoo/openapi.yaml", "generate.ts"]);
  expect(programs.compile()).toEqual({ status: 0, output: "" });
});

it("generate.ts prints what the README says", () => {
  expect(programs.run("generate.ts")).toEqual({
    status: 0,
    output: [
      "✓ zoo  1 operation    20 files written",
      "",
      "Next:",
      "  npm install, to link the new packages",
      "  npx specwright check zoo, for lint, types and contract",
      "0",
      "✓ 1 package is up to date",
      "0",
      "2",
      'There is no provider "farm". Known: zoo.\n',
    ].join("\n"),
  });
});
