// What the workflows of a new workspace call is a command with options that it has.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readArguments } from "../src/command-line/commander.ts";
import { COMMANDS } from "../src/command-line/commands.ts";

const FOLDER = join(import.meta.dirname, "../template/.github/workflows");
const calls = readdirSync(FOLDER).flatMap((file) => {
  const text = readFileSync(join(FOLDER, file), "utf8")
    .replace(/>-\n\s+/g, "")
    .replace(/\n\s+(?=--)/g, " ");
  return [...text.matchAll(/npx specwright ([^)\n]*)/g)].map(([, call = ""]) => call.replaceAll('"', "").split(" "));
});

it("there are such calls", () => {
  const names = calls.map(([name]) => name);
  expect([...new Set(names)].sort()).toEqual(["contract", "generate", "lint", "review"]);
});

it.each(calls)("specwright %s %s %s", async (name, ...args) => {
  const { SPEC } = (await COMMANDS.get(name)?.load()) ?? {};
  expect(SPEC && (() => readArguments(SPEC, args))).not.toThrow();
});
