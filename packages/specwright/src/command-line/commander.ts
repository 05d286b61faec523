// The only file that knows the library of commands.
import { Command, CommanderError, Option } from "commander";
import { UsageError } from "../usage-error.ts";
import type { CommandSpec, OptionSpec, OptionSpecs, Values } from "./command-spec.ts";

/** What a command was given. */
export interface Given<Options extends OptionSpecs> {
  readonly positionals: readonly string[];
  readonly values: Values<Options>;
}

/** Columns of a terminal that nobody has widened. */
const WIDTH = 80;

/**
 * Reads the arguments of a command.
 * @throws UsageError for an option that there is not, which names the nearest one, or one without its text
 */
export function readArguments<Options extends OptionSpecs>(
  spec: CommandSpec<Options>,
  args: readonly string[],
): Given<Options> {
  const command = commandOf(spec).argument("[given...]");
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    throw refusal(spec, error, args);
  }
  return { positionals: command.args, values: valuesOf(spec.options, command) };
}

/** What a person reads who asks for help with a command. */
export function helpOf(spec: CommandSpec): string {
  return commandOf(spec).helpInformation().trimEnd();
}

/** How a command is called, for who made a mistake. */
export function usageOf({ name, arguments: given }: CommandSpec): string {
  const usage = ["Usage: specwright", name, given, "[options]"].filter(Boolean).join(" ");
  return `${usage}\nspecwright ${name} --help says more.`;
}

type Summaries = Iterable<readonly [name: string, summary: string]>;

/** What a person reads who asks for help with the program. */
export function programHelp(summaries: Summaries): string {
  const codes = "Exit codes: 0 all is well, 1 a problem was found, 2 it could not be tried.";
  return `${programOf(summaries).helpInformation().trimEnd()}\n\n${codes}`;
}

/** What is wrong with the name of a command, and which one is like it. */
export function unknownCommand(name: string, summaries: Summaries): string {
  try {
    programOf(summaries).parse([name], { from: "user" });
    return `There is no command "${name}".`;
  } catch (error) {
    return `There is no command "${name}".${adviceOf(error)}`;
  }
}

function programOf(summaries: Summaries): Command {
  const program = quiet(new Command("specwright"))
    .usage("<command> [options]")
    .description("Typed clients from OpenAPI, with mocks, contract tests and reviews.")
    .option("-V, --version", "prints the version")
    .helpCommand(false);
  for (const [name, summary] of summaries) program.addCommand(quiet(new Command(name)).usage("").summary(summary));
  return program;
}

function commandOf({ name, arguments: given, description, options }: CommandSpec): Command {
  const command = quiet(new Command(name)).usage(`${given} [options]`.trim()).description(description);
  for (const [long, option] of Object.entries(options)) command.addOption(optionOf(long, option));
  return command;
}

function quiet(command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({ helpWidth: WIDTH, commandUsage })
    .helpOption("-h, --help", "prints this");
}

function commandUsage(command: Command): string {
  const name = command.name() === "specwright" ? "" : command.name();
  return ["specwright", name, command.usage()].filter(Boolean).join(" ");
}

function optionOf(long: string, { kind, value = "", says, group, isHidden }: OptionSpec): Option {
  const option = new Option(kind === "flag" ? `--${long}` : `--${long} <${value}>`, says).hideHelp(isHidden === true);
  if (group !== undefined) option.helpGroup(group);
  if (kind !== "list") return option;
  return option.argParser((one: string, before: readonly string[] = []) => [...before, one]);
}

function valuesOf<Options extends OptionSpecs>(options: Options, command: Command): Values<Options> {
  const given = Object.entries(options).map(([long, { kind }]) => {
    const value: unknown = command.getOptionValue(new Option(`--${long}`).attributeName());
    return [long, value ?? EMPTY[kind]];
  });
  return Object.fromEntries(given) as Values<Options>;
}

const EMPTY = { flag: false, text: undefined, list: [] } as const;

function refusal(spec: CommandSpec, error: unknown, args: readonly string[]): unknown {
  if (!(error instanceof CommanderError)) return error;
  const [, flagged] = args.map((arg) => /^--([^=]+)=/.exec(arg) ?? []).find(([, name]) => isFlag(spec, name)) ?? [];
  if (flagged !== undefined) return new UsageError(`Option '--${flagged}' does not take an argument`, usageOf(spec));
  const [problem = ""] = error.message.replace(/^error: /, "").split("\n");
  const sentence = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.${adviceOf(error)}`;
  return new UsageError(sentence, usageOf(spec));
}

/** What the library thinks was meant. */
function adviceOf(error: unknown): string {
  const [advice] = /Did you mean [^?]*\?/.exec((error as Error).message) ?? [];
  return advice === undefined ? "" : ` ${advice}`;
}

function isFlag({ options }: CommandSpec, name: string | undefined): boolean {
  return name !== undefined && Object.hasOwn(options, name) && options[name]?.kind === "flag";
}
