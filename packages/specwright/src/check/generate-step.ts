import { stripVTControlCharacters } from "node:util";
import { commandHere } from "@specwright/codegen/workspace";
import { generatePackages } from "../generate/generate-packages.ts";
import type { Terminal } from "../terminal.ts";
import type { Found, Step } from "./step.ts";

const REQUEST = { strict: false, all: false, json: false, force: false, everything: false } as const;

/** Whether the package is what the description says, or makes it so. */
export const generateStep: Step = {
  name: "generate",
  needed: true,
  async run(request, terminal) {
    const { id, write } = request;
    const said: string[] = [];
    const collect = (line: string): void => void said.push(...stripVTControlCharacters(line).split("\n"));
    const quiet: Terminal = { ...terminal, out: () => {}, error: collect, progress: () => {} };
    const code = await generatePackages({ ...REQUEST, providers: [id], check: !write }, quiet);
    if (code === 0) return { summary: write ? "the package is made" : "the package is up to date", problems: [] };
    return failed(said, commandHere(terminal.workspace, "generate", id));
  },
};

/** @param command that makes the package */
function failed(said: readonly string[], command: string): Found {
  const outdated = said.filter((line) => /^(missing|out of date|left over) /.test(line));
  if (outdated.length > 0) return { summary: "the package is out of date", problems: outdated, next: command };
  const problems = said.filter(
    (line) => line !== "" && !line.startsWith("✗ ") && !line.includes("cannot be generated."),
  );
  return { summary: "no package can be made", problems: joined(problems) };
}

/** What is indented belongs to the line before. */
function joined(lines: readonly string[]): string[] {
  return lines.join("\n").split(/\n(?! )/);
}
