// The programs of the README, compiled and run as they are printed there.
import { ReadmePrograms } from "@specwright/testing";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

// Each program is a process of its own.
vi.setConfig({ testTimeout: 120_000 });

let programs: ReadmePrograms;
beforeAll(() => {
  programs = new ReadmePrograms("packages/codegen");
});
afterAll(() => programs[Symbol.dispose]());

it("compile", () => {
  expect(programs.names).toEqual(["specs/zoo/openapi.yaml", "generate.ts", "one-file.ts", "refused.ts"]);
  expect(programs.compile()).toEqual({ status: 0, output: "" });
});

it("generate.ts writes the package, and the second time nothing", () => {
  const said = (count: number): string => `zoo: ${count} of 20 files are not as they should be\n`;
  expect(programs.run("generate.ts")).toEqual({ status: 0, output: said(20) });
  expect(programs.run("generate.ts")).toEqual({ status: 0, output: said(0) });
  expect(programs.read("packages/zoo/src/gen/client.ts")).toContain("export function createZooClient(");
  expect(programs.read("packages/zoo/src/gen/client.ts")).toContain("readonly getAnimal: Call<");
});

it("one-file.ts writes a package of its own, and says what it lacks", () => {
  expect(programs.run("one-file.ts")).toEqual({
    status: 0,
    output:
      '9 files of code\nzoo/openapi.yaml:7:5 method-unsupported: /animals has "trace", which fetch refuses to send; TRACE /animals is left out\n    Leave the operation out of the description that clients are generated from.\n',
  });
  expect(programs.read("client/src/gen/client.ts")).toContain("readonly listAnimals: OptionalCall<");
});

it("refused.ts says what to do", () => {
  expect(programs.run("refused.ts")).toEqual({
    status: 0,
    output: "specs/farm:1:1 no-provider: there is no such folder\n    Make it, or begin with: specwright new farm\n",
  });
});
