// The example of the README, run as it stands there.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { TempWorkspace } from "@specwright/testing";
import { expect, it } from "vitest";
import { HOUSE_RULES } from "../src/house/index.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** Blocks of code that begin with the name of their file, by that name. */
function files(): [name: string, text: string][] {
  const blocks = README.matchAll(/```(?:ts|yaml)\n(?:\/\/|#) (\S+\.\w+)\n([\s\S]*?)```/g);
  return [...blocks].map(([, name = "", text = ""]) => [name, text]);
}

it("prints what the README says", () => {
  const [, wanted] = /prints\n\n```text\n([\s\S]*?)```/.exec(README) ?? [];
  using workspace = new TempWorkspace({ "package.json": '{ "type": "module" }', ...Object.fromEntries(files()) });
  workspace.link("node_modules");
  expect(execFileSync(process.execPath, ["lint.ts"], { cwd: workspace.root, encoding: "utf8" })).toBe(wanted);
});

it("names every rule of the house", () => {
  const named = [...README.matchAll(/^\| (`[^|]+`) \| [^|]+ \|$/gm)].flatMap(([, cell = ""]) =>
    cell.replaceAll("`", "").split(", "),
  );
  expect(named.sort()).toEqual([...HOUSE_RULES, "example-type", "refused"].sort());
});
