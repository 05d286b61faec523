// npm run new-provider -- <id> [--from openapi.yaml]
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { newSpec, providerNameProblem } from "@specwright/codegen";
import type { Terminal } from "./terminal.ts";

const USAGE = "usage: npm run new-provider -- <id> [--from openapi.yaml]";

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { from: { type: "string" }, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    if (values.help) {
      terminal.out(USAGE);
      return 0;
    }
    const [id, ...others] = positionals;
    if (!id || others.length > 0) throw new Error("name one provider");
    const problem = providerNameProblem(id);
    if (problem) throw new Error(problem);
    const from = values.from && resolve(terminal.folder, values.from);
    if (from && !existsSync(from)) throw new Error(`there is no file ${values.from}`);
    for (const file of newSpec(terminal.workspace, id, from)) terminal.out(`wrote ${file}`);
    terminal.out(`\nNext: npm run generate -- ${id} && npm install, then npm test.`);
    return 0;
  } catch (error) {
    terminal.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
}
