import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = globSync("**/*.ts", { cwd: src });
const importsOf = (file: string): string[] =>
  [...readFileSync(src + file, "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, name]) => name ?? "");

it("only one file knows Prism", () => {
  const knowing = files.filter((file) => importsOf(file).some((name) => name.startsWith("@stoplight/")));
  expect(knowing).toEqual(["mock/prism.ts"]);
});

it("only the command line and the tests of a package touch process and console", () => {
  const touching = files.filter((file) =>
    /\bconsole\.|\bprocess\.(argv|exit|once|on)\b/.test(readFileSync(src + file, "utf8")),
  );
  expect(touching).toEqual(["bin.ts", "vitest.ts"]);
});

// What judges must stay usable without a server: the cases and the live judge stand on it.
it("documents, schemas and judgements do not know the mock", () => {
  const judging = files.filter((file) => /^(document|schema|request|response)\//.test(file));
  expect(judging.filter((file) => importsOf(file).some((name) => name.includes("/mock/")))).toEqual([]);
});
