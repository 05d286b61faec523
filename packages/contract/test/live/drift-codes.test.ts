import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What judges the exchanges of a live run. What schemas say has the code of their keyword. */
const judging = "src/{live,request,response}/**/*.ts";

/** A code as it is written in a finding, in a call that makes one, or as a constant. */
const written = [
  /\bcode: "([^"]+)"/g,
  /\bfault\("([^"]+)"/g,
  /\bviolation\(\s*(?:\[[^\]]*\]|[\w.]+),\s*"([^"]+)"/g,
  /\b\w+(?:Code|MediaType) = "([^"]+)"/g,
];

function codesOfSource(): string[] {
  const texts = globSync(judging, { cwd: root }).map((file) => readFileSync(root + file, "utf8"));
  const found = texts.flatMap((text) => written.flatMap((pattern) => [...text.matchAll(pattern)]));
  return [...new Set(found.map(([, code = ""]) => code))].sort();
}

/** The first column of the README's table of codes. */
function codesOfReadme(): string[] {
  const [, table = ""] = readFileSync(`${root}README.md`, "utf8").split("\n| Code | What it says |\n");
  const rows = table.slice(0, table.indexOf("\n\n")).split("\n");
  return rows
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code))
    .sort();
}

it("the README names the code of every drift, and no other", () => {
  expect(codesOfReadme()).toEqual(codesOfSource());
});
