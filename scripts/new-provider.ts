// npm run new-provider -- <id> [--from openapi.yaml]
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { providerNameProblem } from "./load/list-providers.ts";
import { newSpec } from "./write/new-spec.ts";

const USAGE = "usage: npm run new-provider -- <id> [--from openapi.yaml]";
const workspace = new URL("..", import.meta.url).pathname.replace(/\/$/, "");

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { from: { type: "string" } },
      allowPositionals: true,
    });
    const [id, ...others] = positionals;
    if (!id || others.length > 0) throw new Error("name one provider");
    const problem = providerNameProblem(id);
    if (problem) throw new Error(problem);
    // npm runs scripts in the workspace; the file was named where the user stands.
    const from = values.from && resolve(process.env.INIT_CWD ?? ".", values.from);
    if (from && !existsSync(from)) throw new Error(`there is no file ${values.from}`);
    for (const file of newSpec(workspace, id, from)) console.log(`wrote ${file}`);
    console.log(`\nNext: npm run generate -- ${id} && npm install, then npm test.`);
    return 0;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
}
