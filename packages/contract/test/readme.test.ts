// The programs of the README, compiled and run as they stand there.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const here = fileURLToPath(new URL("..", import.meta.url));
const modules = join(here, "../../node_modules");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readme-"));
  mkdirSync(join(folder, "node_modules/@specwright"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(here, join(folder, "node_modules/@specwright/contract"));
  for (const name of ["vitest", "@types", "msw"]) symlinkSync(join(modules, name), join(folder, "node_modules", name));
  for (const [name, code] of programs()) writeFileSync(join(folder, name), code);
});
afterAll(() => rmSync(folder, { recursive: true }));

function programs(): [name: string, code: string][] {
  const blocks = readFileSync(join(here, "README.md"), "utf8").matchAll(
    /```(?:ts|yaml)\n(?:\/\/|#) (\S+)\n([^`]*(?:`(?!``)[^`]*)*)```/g,
  );
  return [...blocks]
    .map(([, name = "", code = ""]): [string, string] => [name, code])
    .filter(([name]) => !OF_A_CLIENT.includes(name));
}

/** They need a generated package, so they are run where everything is installed: scripts/install/engine.test.ts. */
const OF_A_CLIENT = ["contract.ts", "live.ts"];

function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  return { status, output: stdout + stderr };
}

describe("the README's programs", { timeout: 60_000 }, () => {
  it("are those of the page", () => {
    expect(programs().map(([name]) => name)).toEqual([
      "openapi.yaml",
      "start.ts",
      "script.ts",
      "app.ts",
      "app.vitest.test.ts",
      "app.node.test.ts",
      "zoo.setup.ts",
      "vitest.config.ts",
      "shared.vitest.test.ts",
      "browser.ts",
    ]);
  });

  it("compile", () => {
    const options = {
      strict: true,
      noEmit: true,
      module: "nodenext",
      types: ["node"],
      allowImportingTsExtensions: true,
    };
    const compilerOptions = { ...options, skipLibCheck: true, exactOptionalPropertyTypes: true };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    expect(run("tsc", "-p", ".")).toEqual({ status: 0, output: "" });
  });

  it.each([
    ["start.ts", "404 { reason: 'gone' }\ngetAnimal\n"],
    ["script.ts", "503 200\nno answer\n{ name: 'Rex' }\n"],
  ])("%s prints what its comments say", (name, output) => {
    expect(run(process.execPath, name)).toEqual({ status: 0, output });
  });

  it("pass under vitest", () => {
    const { status, output } = run("vitest", "run", "--root", folder, "app.vitest.test.ts", "shared.vitest.test.ts");
    expect(status, output).toBe(0);
    expect(output).toMatch(/Tests +3 passed/);
  });

  it("pass under node:test", () => {
    const { status, output } = run(process.execPath, "--test", "app.node.test.ts");
    expect(status, output).toBe(0);
    expect(output).toMatch(/pass 2/);
  });
});
