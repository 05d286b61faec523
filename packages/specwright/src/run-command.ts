import { readFileSync } from "node:fs";
import { systemFailure } from "./system-failure.ts";
import type { Terminal } from "./terminal.ts";
import { isTooDeep, TOO_DEEP } from "./too-deep.ts";

/** Takes the arguments of a command, and returns its exit code. 0: all is well; 1: something is wrong; 2: it could not be tried. */
type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Each command is loaded when it is called. */
const COMMANDS: { readonly [name: string]: () => Promise<{ readonly run: Command }> } = {
  generate: () => import("./generate.ts"),
  new: () => import("./new.ts"),
  examples: () => import("./examples.ts"),
  update: () => import("./update.ts"),
  lint: () => import("./lint.ts"),
  check: () => import("./check.ts"),
  mock: () => import("./mock.ts"),
  contract: () => import("./contract.ts"),
  review: () => import("./review.ts"),
};

const USAGE = `usage: specwright <command> [arguments]

  generate   makes the packages of the providers in specs/
  new        begins a provider, or imports its description
  examples   makes examples for an imported provider
  update     brings a new version of an imported description
  lint       says what is wrong with descriptions
  check      lint, generation, types and contract of a provider in seconds
  mock       serves a mock of a provider
  contract   runs contract tests, or compares with the provider itself
  review     says what a change of descriptions breaks

specwright <command> --help says more; specwright --version prints the version.`;

/**
 * Runs the command that the first argument names, with the arguments behind it.
 * @returns the exit code. 0: all is well; 1: something is wrong with what the command looked at; 2: the command could not
 *   be tried, and standard error says why.
 */
export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === "--help" || name === "-h") {
    terminal.out(USAGE);
    return 0;
  }
  if (name === "--version") {
    terminal.out(ownVersion());
    return 0;
  }
  if (name === undefined || !Object.hasOwn(COMMANDS, name)) {
    terminal.error([problemWith(name), USAGE].filter(Boolean).join("\n"));
    return 2;
  }
  return await runLoaded(COMMANDS[name] as (typeof COMMANDS)[string], args, terminal);
}

async function runLoaded(
  load: (typeof COMMANDS)[string],
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { run } = await load();
  try {
    return await run(args, terminal);
  } catch (error) {
    const refused = systemFailure(error, terminal.workspace);
    if (isTooDeep(error)) terminal.error(TOO_DEEP);
    else if (isForPeople(error)) terminal.error(error.message);
    else if (refused !== undefined) terminal.error(refused);
    else throw error;
    return 2;
  }
}

/** Errors whose message says what to do. Any other error is a defect, and its stack is needed. */
function isForPeople(error: unknown): error is Error {
  return error instanceof Error && ["UsageError", "SpecError", "ImportError"].includes(error.name);
}

function problemWith(name: string | undefined): string {
  if (name === undefined) return "";
  return `There is no command "${name}".`;
}

function ownVersion(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
