import type { Terminal } from "./terminal.ts";

/** A command: its arguments, and the exit code in return. 0: all is well; 1: something is wrong; 2: it could not be tried. */
type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Each is loaded when it is called for. */
const COMMANDS: { readonly [name: string]: () => Promise<{ readonly run: Command }> } = {
  generate: () => import("./generate.ts"),
  new: () => import("./new.ts"),
  lint: () => import("./lint.ts"),
  mock: () => import("./mock.ts"),
  contract: () => import("./contract.ts"),
  review: () => import("./review.ts"),
};

const USAGE = `usage: specwright <command> [arguments]

  generate   makes the packages of the providers in specs/
  new        begins a provider
  lint       says what is wrong with descriptions
  mock       serves a mock of a provider
  contract   runs contract tests, or compares with the provider itself
  review     says what a change of descriptions breaks

specwright <command> --help says more.`;

/** Runs the command that the first argument names. */
export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === "--help" || name === "-h") {
    terminal.out(USAGE);
    return 0;
  }
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    terminal.error(name === undefined ? USAGE : `There is no command "${name}".\n${USAGE}`);
    return 2;
  }
  return await (await load()).run(args, terminal);
}
