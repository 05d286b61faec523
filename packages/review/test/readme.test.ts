// The program of the README, compiled and run as it stands there.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MemoryFolder } from "@specwright/openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPolicy } from "../src/policy/read-policy.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(here, "README.md"), "utf8");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readme-"));
  const modules = join(here, "../../node_modules");
  mkdirSync(join(folder, "node_modules/@specwright"), { recursive: true });
  symlinkSync(here, join(folder, "node_modules/@specwright/review"));
  symlinkSync(join(modules, "@types"), join(folder, "node_modules/@types"));
  const programs = readme.matchAll(/^```(?:ts|yaml)\n((?:\/\/|#) (\S+\.\w+)\n[\s\S]*?)^```$/gm);
  const compilerOptions = { strict: true, noEmit: true, module: "nodenext", types: ["node"], skipLibCheck: true };
  const files = {
    ...Object.fromEntries([...programs].map(([, text = "", name = ""]): [string, string] => [name, text])),
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions, include: ["*.ts"] }),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", env });
  return { status, stdout, stderr };
}

it("has a policy that can be read", () => {
  const [, yaml = ""] = /```yaml\n(review:\n[\s\S]*?)```/.exec(readme) ?? [];
  const { policy } = readPolicy(new MemoryFolder(".", { "specwright.yaml": yaml }));
  expect(Object.keys(policy)).toEqual(["failOn", "severities", "deprecation", "stability"]);
});

describe("the README's program", { timeout: 60_000 }, () => {
  it("compiles", () => {
    expect(run("tsc", "-p", ".")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("prints what the README says, and ends as it says", () => {
    const [, printed] = /It prints, and ends with 1:\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(run(process.execPath, "app.ts")).toEqual({ status: 1, stdout: printed, stderr: "" });
  });

  it("writes a report in several formats, and knows what is no description", () => {
    const [, printed] = /formats\.ts[\s\S]*?```\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(run(process.execPath, "formats.ts")).toEqual({ status: 0, stdout: printed, stderr: "" });
    expect(readFileSync(join(folder, "review.html"), "utf8")).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(readFileSync(join(folder, "review.sarif"), "utf8")).version).toBe("2.1.0");
  });
});
