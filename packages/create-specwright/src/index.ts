// npm create specwright@latest [folder] [-- --scope @acme --from <file, folder or address> --yes]
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { runCommand, type Terminal } from "specwright";
import type { Answers, Ask } from "./answers.ts";

const USAGE = `Usage: npm create specwright@latest <folder> -- [options]

Makes a workspace of typed clients in a new folder.

  --scope @acme   the scope of the packages on npm (default: none)
  --from <what>   a description to import: a file, a folder with several, or an
                  address. May be given several times, or name several
  --yes           asks nothing
  -h, --help      prints this`;

const OPTIONS = {
  scope: { type: "string" },
  from: { type: "string", multiple: true, default: [] as string[] },
  yes: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Makes a workspace in a folder that is not there, or is empty.
 * @param ask asks a person for what was not said; undefined where nobody can be asked
 * @returns the exit code. 0: it was made; 1: a package of it could not be made; 2: nothing was made
 */
export async function create(args: readonly string[], terminal: Terminal, ask: Ask | undefined): Promise<number> {
  const said = read(args);
  if (typeof said === "string") {
    terminal.error(`${said}\n\n${USAGE}`);
    return 2;
  }
  if (said.help) {
    terminal.out(USAGE);
    return 0;
  }
  const answers = ask === undefined || said.yes ? said : await ask(said);
  if (answers === undefined) return 2;
  return await make(answers, terminal);
}

async function make({ folder, scope, from }: Answers, terminal: Terminal): Promise<number> {
  if (folder === undefined) {
    terminal.error(`Name the folder of the workspace.\n\n${USAGE}`);
    return 2;
  }
  const path = resolve(terminal.folder, folder);
  if (existsSync(path) && readdirSync(path).length > 0) {
    terminal.error(
      `${path} is not empty; nothing was changed. Name a new folder, or run \`npx specwright init\` in it, which adds what is missing.`,
    );
    return 2;
  }
  const options = [...(scope === undefined ? [] : ["--scope", scope]), ...from.flatMap((one) => ["--from", one])];
  return await runCommand(["init", folder, ...options], terminal);
}

type Said = Answers & { readonly yes: boolean; readonly help: boolean };

/** What the arguments say, or what is wrong with them. */
function read(args: readonly string[]): Said | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    // `--from a.yaml b.yaml` names two.
    const [folder, ...more] = positionals;
    if (more.length > 0 && values.from.length === 0) return "Name one folder.";
    return { folder, ...values, scope: values.scope, from: [...values.from, ...more] };
  } catch (error) {
    return (error as Error).message;
  }
}
