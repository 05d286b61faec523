import { COMMANDS, type CommandModule } from "./command-line/commands.ts";
import { type Failure, failureOf } from "./failure.ts";
import { JsonAnswer, wantsJson } from "./json-answer.ts";
import { ownVersion } from "./own-version.ts";
import type { Terminal } from "./terminal.ts";
import { wantsHelp } from "./usage-error.ts";

/**
 * Runs the command that the first argument names, with the arguments behind it.
 * @returns the exit code. 0: all is well; 1: something is wrong with what the command looked at; 2: the command could not
 *   be tried, and standard error says why.
 */
export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === "--version" || name === "-V") {
    terminal.out(ownVersion());
    return 0;
  }
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (command === undefined) return await withoutCommand(name, terminal);
  if (name === "completion" && args[0] === "--") return await complete(args.slice(1), terminal);
  return await runLoaded(await command.load(), args, terminal);
}

/** What a shell asks, by the script that `completion` prints. */
async function complete(words: readonly string[], terminal: Terminal): Promise<number> {
  const { candidates } = await import("./completion/candidates.ts");
  for (const one of await candidates(words, terminal)) terminal.out(one);
  return 0;
}

async function withoutCommand(name: string | undefined, terminal: Terminal): Promise<number> {
  const { programHelp, unknownCommand } = await import("./command-line/commander.ts");
  const summaries = [...COMMANDS].map(([one, { summary }]): [string, string] => [one, summary]);
  const help = programHelp(summaries);
  if (name !== undefined && wantsHelp([name])) {
    terminal.out(help);
    return 0;
  }
  terminal.error(name === undefined ? help : `${unknownCommand(name, summaries)}\n${help}`);
  return 2;
}

async function runLoaded(command: CommandModule, args: readonly string[], terminal: Terminal): Promise<number> {
  if (!wantsJson(command.SPEC, args)) {
    const ended = await tried(command, args, terminal);
    return typeof ended === "number" ? ended : 2;
  }
  const answer = new JsonAnswer(terminal);
  const ended = await tried(command, args, answer.terminal);
  if (typeof ended !== "number") answer.refuse(ended);
  else if (ended === 2) answer.refuse();
  return typeof ended === "number" ? ended : 2;
}

/** @returns the exit code, or why the command could not be tried, which has been said */
async function tried(
  { SPEC, run }: CommandModule,
  args: readonly string[],
  terminal: Terminal,
): Promise<number | Failure> {
  try {
    if (wantsHelp(args)) {
      const { helpOf } = await import("./command-line/commander.ts");
      terminal.out(helpOf(SPEC));
      return 0;
    }
    return await run(args, terminal);
  } catch (error) {
    const failure = failureOf(error, terminal.workspace);
    if (failure === undefined) throw error;
    terminal.error(failure.text);
    return failure;
  }
}
