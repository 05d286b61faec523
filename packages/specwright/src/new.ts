// npm run new-provider -- <id> [--from openapi.yaml]
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run new-provider -- <id> [--from openapi.yaml]

Begins specs/<id> with a small description, or with the one that --from names.`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  try {
    const { id, from } = readArguments(args, terminal.folder);
    for (const file of await begin(terminal.workspace, id, from)) terminal.out(`wrote ${file}`);
    terminal.out(`\nNext: npm run generate -- ${id} && npm install, then npm test.`);
    return 0;
  } catch (error) {
    throw new UsageError((error as Error).message, USAGE);
  }
}

interface NewProvider {
  readonly id: string;
  /** The description to begin with, as an absolute path. */
  readonly from: string | undefined;
}

function readArguments(args: readonly string[], folder: string): NewProvider {
  const options = { from: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [id, ...others] = positionals;
  if (!id || others.length > 0) throw new Error("Name one provider.");
  const from = values.from && resolve(folder, values.from);
  if (from && !existsSync(from)) throw new Error(`There is no file ${values.from}.`);
  return { id, from };
}

async function begin(workspace: string, id: string, from: string | undefined): Promise<string[]> {
  const { newSpec, providerNameProblem } = await import("@specwright/codegen");
  const problem = providerNameProblem(id);
  if (problem) throw new Error(problem);
  return newSpec(workspace, id, from);
}
