// The programs of the README, compiled and run as they are printed there.
import { ReadmePrograms } from "@specwright/testing";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

// Each program is a process of its own.
vi.setConfig({ testTimeout: 120_000 });

let programs: ReadmePrograms;
beforeAll(() => {
  programs = new ReadmePrograms("packages/openapi");
});
afterAll(() => programs[Symbol.dispose]());

it("compile", () => {
  expect(programs.names).toEqual(["openapi.yaml", "read.ts", "folder.ts", "broken.ts"]);
  expect(programs.compile()).toEqual({ status: 0, output: "" });
});

it.each([
  [
    "folder.ts",
    "listAnimals { file: 'specs/zoo/animals.yaml', line: 2, col: 3 }\nspecs/zoo/animals.yaml:3:25 unresolved-ref: \"answers.yaml\" is not there\n    Name a file of the provider's folder and, after the #, a pointer into it.\n",
  ],
  ["read.ts", "get /animals/{id} (id) is at openapi.yaml:7:7\n5 schemas\n"],
  [
    "broken.ts",
    'specs/zoo/openapi.yaml:3:15 unresolved-ref: "animals.yaml" is not there\n    Name a file of the provider\'s folder and, after the #, a pointer into it.\n',
  ],
])("%s prints what the README says", (name, output) => {
  expect(programs.run(name)).toEqual({ status: 0, output });
});
