import { readdirSync } from "node:fs";
import { join } from "node:path";
import { listProviders } from "@specwright/codegen";
import { REPOSITORY, repositoryFiles, repositoryText } from "@specwright/testing";
import { expect, it } from "vitest";

/** Those that are written here: an import comes after the engine, and may be called like a word of it. */
const providers = listProviders(REPOSITORY).filter((id) => !isImported(id));
function isImported(id: string): boolean {
  return (
    repositoryFiles(`specs/${id}`).includes(`specs/${id}/provider.yaml`) &&
    /^imported:/m.test(repositoryText(`specs/${id}/provider.yaml`))
  );
}

const capitalized = providers.map((id) => (id[0] as string).toUpperCase() + id.slice(1));

/** A name as a word in any case, or as a word of a camelCase name. */
const NAMES = [
  new RegExp(`(?<![a-z])(${providers.join("|")})(?![a-z])`, "i"),
  new RegExp(`(${capitalized.join("|")})(?![a-z])`),
];

it.each([
  ["a word", "as in %s, say", true],
  ["a word in a name", "create%SClient", true],
  ["a variable", "%U_API_KEY", true],
  ["letters of another word", "x%sy", false],
])("notices %s", (_name, text, want) => {
  const [id = ""] = providers;
  const line = text
    .replace("%s", id)
    .replace("%S", capitalized[0] as string)
    .replace("%U", id.toUpperCase());
  expect(NAMES.some((name) => name.test(line))).toBe(want);
});

const engine = readdirSync(join(REPOSITORY, "packages"))
  .filter((name) => !listProviders(REPOSITORY).includes(name))
  .map((name) => `packages/${name}`);

it("no file of the engine or the chores names a provider", () => {
  const files = repositoryFiles("scripts", ...engine);
  expect(files.length).toBeGreaterThan(100);
  expect(providers.length).toBeGreaterThan(1);
  const found = files.flatMap((path) =>
    [path, ...repositoryText(path).split("\n")].flatMap((line, index) =>
      NAMES.some((name) => name.test(line)) ? [`${path}:${index} ${line.trim()}`] : [],
    ),
  );
  expect(found).toEqual([]);
});
