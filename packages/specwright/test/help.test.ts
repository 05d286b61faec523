import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { mockOptionLines } from "@specwright/contract/internal";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../src/command-line/commands.ts";
import { SPEC as MOCK } from "../src/mock.ts";
import { run } from "./support/run.ts";

const BIN = join(import.meta.dirname, "../bin/specwright.js");
const workspace = new TempWorkspace({ "specs/acme/openapi.yaml": "", "specs/beta/openapi.yaml": "" });
afterAll(() => workspace[Symbol.dispose]());

const said = (...args: string[]) => run({ workspace: workspace.root }, ...args);

describe("help", () => {
  it.each([[[]], ...[...COMMANDS.keys()].map((name) => [[name]])])("%j --help fits a screen", async (command) => {
    const { code, out } = await said(...command, "--help");
    const lines = out.trimEnd().split("\n");
    expect([code, lines.filter((line) => line.length > 80), lines.length < 24]).toEqual([0, [], true]);
  });

  it("of mock has every option of the mock", () => {
    const options = [...mockOptionLines.matchAll(/^ {2}--(\w+)/gm)].map(([, name]) => name);
    expect(Object.keys(MOCK.options)).toEqual(options);
  });
});

describe("a mistake", () => {
  it.each([
    [["gnerate"], 'There is no command "gnerate". Did you mean generate?\nUsage: specwright <command>'],
    [["generate", "--chek"], "Unknown option '--chek'. Did you mean --check?\nUsage: specwright generate "],
    [["contract", "--sed", "1"], "Unknown option '--sed'. Did you mean --seed?\nUsage: specwright contract "],
    [["review", "--fromat", "json"], "Unknown option '--fromat'. Did you mean --format?\nUsage: specwright review "],
    [["mock", "acme", "--wach"], "Unknown option '--wach'. Did you mean --watch?\nUsage: specwright mock "],
    [["lint", "--all=yes"], "Option '--all' does not take an argument\nUsage: specwright lint "],
    [["update", "acme", "--from"], "Option '--from <file|address>' argument missing.\nUsage: specwright update "],
    [["completion", "tcsh"], "Name a shell: bash, zsh, fish.\nUsage: specwright completion "],
  ])("%j is told with the nearest that there is", async (args, want) => {
    const { code, out, error } = await said(...args);
    expect([code, out, error.slice(0, want.length)]).toEqual([2, "", want]);
  });
});

describe("completion", () => {
  it.each([
    [["ge"], ["generate"]],
    [["co"], ["contract", "completion"]],
    [
      ["generate", ""],
      ["acme", "beta"],
    ],
    [["generate", "acme", "b"], ["beta"]],
    [["generate", "--st"], ["--strict"]],
    [["review", "--format", "s"], ["sarif"]],
    [
      ["review", "--ledger", ""],
      ["wire", "sdk", "both"],
    ],
    [["review", "--base", ""], []],
    [["new", ""], []],
    [["nothing", ""], []],
    [["lint", "--u"], ["--update-baseline"]],
  ])("after %j", async (words, want) => {
    const { code, out } = await said("completion", "--", ...words);
    expect([code, out.split("\n").filter(Boolean)]).toEqual([0, want]);
  });

  it("works in bash", async () => {
    const { out } = await said("completion", "bash");
    const script = `specwright() { "${process.execPath}" "${BIN}" "$@"; }
${out}
COMP_WORDS=(specwright generate ac); COMP_CWORD=2; _specwright; echo "\${COMPREPLY[@]}"`;
    expect(spawnSync("bash", ["-c", script], { cwd: workspace.root, encoding: "utf8" })).toMatchObject({
      stdout: "acme\n",
      stderr: "",
    });
  });
});

it.each([[["--help"]], [["generate", "--help"]], [["generate", "nobody"]], [["completion", "--", "g"]]])(
  "%j takes less than 300 ms of a processor",
  (args) => {
    const told =
      'data:text/javascript,process.on("exit",()=>console.error("\\ncpu",process.cpuUsage().user+process.cpuUsage().system))';
    const times = [1, 2, 3].map(() => {
      const { stderr } = spawnSync(process.execPath, ["--import", told, BIN, ...args], {
        cwd: workspace.root,
        encoding: "utf8",
      });
      return Number(/cpu (\d+)/.exec(stderr)?.[1]) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(300);
  },
);
