import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { readArguments, UsageError } from "../src/command/arguments.ts";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const zoo = fileURLToPath(new URL("./fixtures/zoo", import.meta.url));

it.each(["SIGINT", "SIGTERM"] as const)("serves until %s and then ends with status 0", async (signal) => {
  const child = spawn(process.execPath, [bin, "mock", zoo], { stdio: ["ignore", "pipe", "inherit"] });
  // A child that outlives a failed test would keep the whole run from ending.
  onTestFinished(() => void child.kill("SIGKILL"));
  const [printed] = (await once(child.stdout, "data")) as [Buffer];
  const [url = ""] = String(printed).split("\n");
  expect((await fetch(`${url}/animals/newest`)).status).toBe(204);
  expect(String(printed)).toContain("  GET   /animals/newest     getNewestAnimal  204\n");
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([0, null]);
});

it("is there when npm links it, before anything is built, and serves", async () => {
  const { bin: commands } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const [file = ""] = Object.values(commands as Record<string, string>);
  expect(file).not.toContain("dist");
  const path = fileURLToPath(new URL(file, new URL("../package.json", import.meta.url)));
  const child = spawn(process.execPath, [path, "mock", zoo], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [printed] = (await once(child.stdout, "data")) as [Buffer];
  expect(String(printed)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v2\n/);
});

it("says what is wrong and ends with status 2", async () => {
  const child = spawn(process.execPath, [bin, "mock", "./nowhere"], { stdio: ["ignore", "inherit", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [[printed], [status]] = await Promise.all([once(child.stderr, "data"), once(child, "exit")]);
  expect([status, String(printed)]).toEqual([2, expect.stringContaining("no such file or folder")]);
});

describe("the command line", () => {
  it.each([
    [["mock", "a.yaml"], { source: "a.yaml", port: 0, answers: "strict" }],
    [["mock", "a.yaml", "--port", "4010"], { source: "a.yaml", port: 4010, answers: "strict" }],
    [["mock", "--port=4010", "a.yaml"], { source: "a.yaml", port: 4010, answers: "strict" }],
    [["mock", "a.yaml", "--answers=warn"], { source: "a.yaml", port: 0, answers: "warn" }],
    [["mock", "--help"], undefined],
  ])("%j", (args, want) => {
    expect(readArguments(args)).toEqual(want);
  });

  it.each([
    [[]],
    [["serve"]],
    [["mock"]],
    [["mock", "a", "b"]],
    [["mock", "a", "--port"]],
    [["mock", "a", "--port", "x"]],
    [["mock", "a", "--answers", "lax"]],
    [["mock", "a", "-v"]],
  ])("%j is refused with the usage", (args) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow("Usage: specwright-contract mock");
  });
});
