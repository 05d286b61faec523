import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { TempWorkspace } from "@specwright/testing";
import { describe, expect, test } from "vitest";
import { corpusCommand, type Surroundings } from "./command.ts";

/** For a process that is interrupted. */
const PROGRAM = `const { corpusCommand } = await import(${JSON.stringify(new URL("./command.ts", import.meta.url).href)});
process.argv.splice(1, 0, "corpus");
process.exitCode = await corpusCommand(process);`;

const GOOD =
  "openapi: 3.1.0\ninfo: { title: Good, version: '1' }\npaths: { /a: { get: { operationId: a, responses: { '204': { description: Done. } } } } }\n";
const BAD = "openapi: 3.1.0\ninfo: [\n";
const limits = (description: string): string => JSON.stringify([{ description, step: "generate", reason: "known" }]);

const FILES = {
  "in/good.yaml": GOOD,
  "in/bad.yaml": BAD,
  "empty/a.txt": "",
  "bad.json": limits("bad"),
  "good.json": limits("good"),
};

/** The command, in the folder of the workspace. */
async function ended(workspace: TempWorkspace, args: readonly string[]): Promise<[number, string]> {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text), once: () => stream, isTTY: false };
  const surroundings = { argv: ["", "", ...args], env: { INIT_CWD: workspace.root }, stdout: stream, stderr: stream };
  const listening = { once: () => listening };
  const code = await corpusCommand({ ...surroundings, ...listening } as unknown as Surroundings);
  return [code, said.join("")];
}

describe("the command", () => {
  test.each<[string, readonly string[], number, string]>([
    ["prints its usage", ["--help"], 0, "usage: npm run corpus"],
    ["wants a folder", [], 2, "Name a folder or files"],
    ["finds nothing", ["empty"], 2, "There is no OpenAPI description in it."],
    ["passes what is right", ["in/good.yaml", "--steps", "generate"], 0, "1 descriptions: 1 right, 0 with"],
    ["fails what is wrong", ["in", "--steps", "generate"], 1, "2 descriptions: 1 right, 0 with listed limits, 1 wrong"],
    [
      "takes a limit",
      ["in", "--steps", "generate", "--limits", "bad.json"],
      0,
      "1 right, 1 with listed limits, 0 wrong",
    ],
    [
      "wants no needless limit",
      ["in/good.yaml", "--steps", "generate", "--limits", "good.json"],
      1,
      "the limit of generate for good is needed no more",
    ],
  ])("%s", async (_name, args, code, words) => {
    using workspace = new TempWorkspace(FILES);
    const [exitCode, said] = await ended(workspace, args);
    expect(said).toContain(words);
    expect(exitCode).toBe(code);
  });

  test("writes what it has found, and keeps the workspaces", async () => {
    using workspace = new TempWorkspace(FILES);
    await ended(workspace, ["in", "--steps", "generate", "--json", "out/all.json", "--keep", "kept"]);
    const { totals, descriptions } = JSON.parse(workspace.read("out/all.json"));
    expect(totals).toMatchObject({ right: 1, wrong: 1, steps: [{ passed: 1, failed: 1, rules: { syntax: 1 } }] });
    expect(descriptions.map(({ id }: { id: string }) => id)).toEqual(["bad", "good"]);
    expect(workspace.has("kept/good/packages/good/src/gen/index.ts")).toBe(true);
  });

  test("ends with all its processes where it is interrupted", async () => {
    using workspace = new TempWorkspace(FILES);
    const env = { ...process.env, TMPDIR: workspace.path("empty"), NO_COLOR: "1" };
    const args = ["--input-type=module", "-e", PROGRAM, "--", workspace.path("in/good.yaml")];
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += String(chunk);
      child.kill("SIGINT");
    });
    await once(child, "close");
    expect([child.exitCode, said.includes("right")]).toEqual([130, false]);
    expect(readdirSync(workspace.path("empty"))).toEqual(["a.txt"]);
  });
});
