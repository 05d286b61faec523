import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { readArguments, UsageError } from "../src/command/arguments.ts";
import { mockCommand } from "../src/command/mock-command.ts";
import type { ReadSource } from "../src/command/mock-source.ts";
import type { MockTerminal } from "../src/command/mock-terminal.ts";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const zoo = fileURLToPath(new URL("./fixtures/zoo", import.meta.url));

it.each(["SIGINT", "SIGTERM"] as const)(
  "serves until %s and then ends with status 0",
  { timeout: 30_000 },
  async (signal) => {
    const child = spawn(process.execPath, [bin, "mock", zoo], { stdio: ["ignore", "pipe", "ignore"] });
    // A child that outlives a failed test would keep the whole run from ending.
    onTestFinished(() => void child.kill("SIGKILL"));
    const [printed] = (await once(child.stdout, "data")) as [Buffer];
    const [url = ""] = String(printed).split("\n");
    expect((await fetch(`${url}/animals/newest`)).status).toBe(204);
    expect(String(printed)).toContain("  GET   /animals/newest     getNewestAnimal  204\n");
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
  },
);

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

/** The command in this process; `end` interrupts it. */
function running(...args: string[]) {
  return runningOn(undefined, args);
}

function runningOn(read: ReadSource | undefined, args: readonly string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  let interrupt = (): void => undefined;
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const terminal: MockTerminal = {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    interrupted: () => interrupted,
  };
  const code = mockCommand(["mock", ...args], terminal, read);
  const url = async (): Promise<string> => vi.waitUntil(() => out[0]?.split("\n")[0], { timeout: 20_000 });
  const end = async (): Promise<number> => {
    interrupt();
    return await code;
  };
  return { url, errors, end };
}

it("shows each request with its verdict, and no key of a query", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "mock-")), "openapi.json");
  const security = [{ key: [] }];
  const ok = { "204": { description: "x" } };
  const limit = { name: "limit", in: "query", schema: { type: "integer" } };
  const root = {
    openapi: "3.1.0",
    info: { title: "x", version: "1" },
    paths: { "/a": { get: { operationId: "getA", security, parameters: [limit], responses: ok } } },
    components: { securitySchemes: { key: { type: "apiKey", in: "query", name: "token" } } },
  };
  writeFileSync(file, JSON.stringify(root));
  const { url, errors, end } = running(file, "--watch");
  const base = await url();
  await fetch(`${base}/a?token=t0p&limit=1`);
  await fetch(`${base}/a?limit=x&token=t0p`);
  await fetch(`${base}/b`);
  expect(errors).toEqual([
    "204  GET /a?token=[redacted]&limit=1  getA",
    "422  GET /a?limit=x&token=[redacted]  getA: request/query/limit must be integer",
    "404  GET /b  no operation",
  ]);
  writeFileSync(file, JSON.stringify({ ...root, paths: { ...root.paths, "/b": { get: { responses: ok } } } }));
  await vi.waitUntil(() => errors.includes("started again: 2 operations"), { timeout: 20_000 });
  expect((await fetch(`${base}/b`)).status).toBe(204);
  writeFileSync(file, "openapi: 1");
  await vi.waitUntil(() => errors.some((line) => line.startsWith("not started again: ")), { timeout: 20_000 });
  expect((await fetch(`${base}/b`)).status).toBe(204);
  expect(await end()).toBe(0);
}, 60_000);

it("starts again for what was replaced while the document was read for the first time", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "mock-")), "openapi.json");
  const get = { operationId: "a", responses: { "204": { description: "x" } } };
  const root = { openapi: "3.1.0", info: { title: "x", version: "1" }, paths: { "/a": { get } } };
  writeFileSync(file, JSON.stringify({ ...root, paths: {} }));
  let reads = 0;
  const { errors, end } = runningOn(
    (source) => {
      const document: object = JSON.parse(readFileSync(source, "utf8"));
      if (reads++ > 0) return { document };
      writeFileSync(`${file}.new`, JSON.stringify(root));
      renameSync(`${file}.new`, file);
      return { document };
    },
    [file, "--watch"],
  );
  await vi.waitUntil(() => errors.includes("started again: 1 operations"), { timeout: 20_000 });
  expect(await end()).toBe(0);
}, 60_000);

it("says what is wrong and ends with status 2", async () => {
  const child = spawn(process.execPath, [bin, "mock", "./nowhere"], { stdio: ["ignore", "inherit", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [[printed], [status]] = await Promise.all([once(child.stderr, "data"), once(child, "exit")]);
  expect([status, String(printed)]).toEqual([2, expect.stringContaining("no such file or folder")]);
});

const plain = { port: 0, answers: "strict", requests: "strict", state: false };

describe("the command line", () => {
  it.each([
    [["mock", "a.yaml"], { source: "a.yaml", options: plain, watch: false }],
    [["mock", "a.yaml", "--port", "4010"], { source: "a.yaml", options: { ...plain, port: 4010 }, watch: false }],
    [["mock", "--port=4010", "a.yaml"], { source: "a.yaml", options: { ...plain, port: 4010 }, watch: false }],
    [["mock", "a.yaml", "--answers=warn"], { source: "a.yaml", options: { ...plain, answers: "warn" }, watch: false }],
    [
      ["mock", "a.yaml", "--requests=warn"],
      { source: "a.yaml", options: { ...plain, requests: "warn" }, watch: false },
    ],
    [
      ["mock", "a", "--host", "::1", "--state"],
      { source: "a", options: { ...plain, host: "::1", state: true }, watch: false },
    ],
    [["mock", "a.yaml", "--watch"], { source: "a.yaml", options: plain, watch: true }],
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
    [["mock", "a", "--requests", "lax"]],
    [["mock", "a", "-v"]],
  ])("%j is refused with three lines, the last two of which say how", async (args) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    const errors: string[] = [];
    const terminal: MockTerminal = { out: () => {}, error: (line) => errors.push(line), interrupted: async () => {} };
    expect(await mockCommand(args, terminal)).toBe(2);
    expect(errors.join("\n").split("\n").slice(1)).toEqual([
      "Usage: specwright-contract mock <openapi file | folder | installed package> [options]",
      "specwright-contract mock --help says more.",
    ]);
  });

  it("says of an address at which nobody can listen what to do, and ends with 2", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "mock-")), "openapi.json");
    writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info: { title: "x", version: "1" }, paths: {} }));
    await using taken = createServer();
    await once(taken.listen(0, "127.0.0.1"), "listening");
    const { port } = taken.address() as AddressInfo;
    const cases: [string[], string][] = [
      [
        ["--port", `${port}`],
        `Port ${port} of 127.0.0.1 is in use. Name another with --port, or leave it out: then a free one is taken.`,
      ],
      [
        ["--host", "203.0.113.7"],
        "203.0.113.7 is no address of this machine. Name one with --host, such as 127.0.0.1.",
      ],
    ];
    for (const [args, want] of cases) {
      const { errors, end } = running(file, ...args);
      expect([await end(), errors]).toEqual([2, [want]]);
    }
  });
});
