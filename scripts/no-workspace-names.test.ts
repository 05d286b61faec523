import { readdirSync } from "node:fs";
import { join } from "node:path";
import { listProviders } from "@specwright/codegen";
import { REPOSITORY, repositoryFiles, repositoryText } from "@specwright/testing";
import { describe, expect, it } from "vitest";

/** Rooms of what is published: what they make belongs to the workspace that it is made in. */
const rooms = readdirSync(join(REPOSITORY, "packages")).filter(
  (name) => name !== "testing" && !listProviders(REPOSITORY).includes(name),
);

/** What specwright.yaml says, and what must not stand where files are made. */
const RULES: readonly (readonly [rule: string, found: RegExp])[] = [
  ["a scope for what is made", new RegExp(`@specwright(?!\\\\?/(${rooms.join("|")})\\b)`)],
  ["this repository", /specwright\/specwright|github\.com\/specwright/],
  ["a license", /\bMIT\b/],
  ["a script of this repository", /\.\.\/scripts\//],
  ["a file at the root of this repository", /tsconfig\.base/],
  ["a folder of this repository", /(specs|packages)\/\$\{|(join|Folder)\([^)]*"(specs|packages)"/],
];

function found(path: string, text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      RULES.filter(([, pattern]) => pattern.test(line)).map(
        ([rule]) => `${path}:${index + 1} names ${rule}: ${line.trim()}`,
      ),
    );
}

describe("names of a workspace", () => {
  it.each([
    ["`@specwright/$" + "{id}`", "a scope for what is made"],
    ['scope: "@specwright"', "a scope for what is made"],
    ['"git+https://github.com/specwright/specwright.git"', "this repository"],
    ['license: "MIT"', "a license"],
    ['"node ../../scripts/clean.ts"', "a script of this repository"],
    ['extends: "../../tsconfig.base.json"', "a file at the root of this repository"],
    ["`specs/$" + "{id}/openapi.yaml`", "a folder of this repository"],
    ['join(root, "packages", id)', "a folder of this repository"],
  ])("are noticed in %s", (text, rule) => {
    expect(found("a.ts", text)).toContain(`a.ts:1 names ${rule}: ${text}`);
  });

  it.each(["import { x } from '@specwright/runtime/codegen-v1'", "LIMITS", "specs/<provider>", "PERMITTED"])(
    "are not seen in %s",
    (text) => {
      expect(found("a.ts", text)).toEqual([]);
    },
  );

  it("stand in no file of the engine", () => {
    const files = rooms.flatMap((room) => repositoryFiles(`packages/${room}/src`)).filter((path) => !isTest(path));
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap((path) => found(path, repositoryText(path)))).toEqual([]);
  });
});

function isTest(path: string): boolean {
  return path.endsWith(".test.ts");
}
