import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processTerminal, type Terminal } from "specwright";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Ask } from "../src/answers.ts";
import { create } from "../src/index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "create-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function created(args: readonly string[], ask?: Ask): Promise<Ended> {
  const out: string[] = [];
  const error: string[] = [];
  const quiet = { out: (line: string) => void out.push(line), error: (line: string) => void error.push(line) };
  const terminal: Terminal = { ...processTerminal(process), ...quiet, write: quiet.out, workspace: folder, folder };
  const code = await create(args, terminal, ask);
  return { code, out: out.join("\n"), error: error.join("\n") };
}

it("makes a workspace, and asks nobody where nobody is", async () => {
  expect((await created(["my-apis", "--scope", "@acme"])).code).toBe(0);
  expect(existsSync(join(folder, "my-apis/specs/example/openapi.yaml"))).toBe(true);
});

it("asks for what was not said", async () => {
  const ask: Ask = async (said) => ({ ...said, folder: said.folder ?? "asked" });
  expect((await created([], ask)).code).toBe(0);
  expect(readdirSync(folder)).toEqual(["asked"]);
});

it("asks nothing with --yes", async () => {
  const ask: Ask = () => Promise.reject(new Error("asked"));
  expect((await created(["my-apis", "--yes"], ask)).code).toBe(0);
});

it.each([
  ["no folder", [], "Name the folder of the workspace."],
  ["two folders", ["a", "b"], "Name one folder."],
  ["an option that there is not", ["a", "--form", "b"], "Unknown option '--form'"],
  ["a scope without @", ["a", "--scope", "b"], '"b" is no scope of npm'],
])("refuses %s, and makes nothing", async (_what, args, problem) => {
  const { code, error } = await created(args);
  expect([code, error]).toEqual([2, expect.stringContaining(problem)]);
  expect(readdirSync(folder)).toEqual([]);
});

it("makes nothing where the person changes their mind", async () => {
  expect((await created(["my-apis"], async () => undefined)).code).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
});

it("refuses a folder that is not empty", async () => {
  mkdirSync(join(folder, "full"));
  writeFileSync(join(folder, "full/notes.txt"), "Mine.");
  const { code, error } = await created(["full"]);
  expect([code, error]).toEqual([2, expect.stringContaining("is not empty; nothing was changed.")]);
  expect(readdirSync(join(folder, "full"))).toEqual(["notes.txt"]);
});

it("says how it is called", async () => {
  const { code, out } = await created(["--help"]);
  expect([code, out]).toEqual([0, expect.stringContaining("Usage: npm create specwright@latest <folder>")]);
});
