import { listProviders } from "@specwright/codegen/workspace";
import type { CommandSpec, OptionSpec } from "../command-line/command-spec.ts";
import { COMMANDS } from "../command-line/commands.ts";
import type { Terminal } from "../terminal.ts";

/**
 * What may stand where a person has begun a word.
 * @param words those behind the name of the program, up to the one that is begun, which may be empty
 */
export async function candidates(words: readonly string[], terminal: Terminal): Promise<readonly string[]> {
  const begun = words.at(-1) ?? "";
  const [name] = words;
  if (words.length < 2) return [...COMMANDS.keys()].filter((one) => one.startsWith(begun));
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (command === undefined) return [];
  const { SPEC } = await command.load();
  return possible(SPEC, words.at(-2) ?? "", begun, terminal).filter((one) => one.startsWith(begun));
}

function possible(spec: CommandSpec, before: string, begun: string, terminal: Terminal): readonly string[] {
  const option = takingText(spec, before);
  if (option !== undefined) return option.choices ?? [];
  if (begun.startsWith("-")) return [...Object.keys(spec.options), "help"].map((one) => `--${one}`);
  if (spec.completes === "providers" || spec.completes === "both") return providersOf(terminal);
  return [];
}

/** The option before the cursor, if its text comes next. */
function takingText({ options }: CommandSpec, word: string): OptionSpec | undefined {
  const name = word.replace(/^--/, "");
  if (name === word || !Object.hasOwn(options, name)) return undefined;
  const option = options[name];
  return option?.kind === "flag" ? undefined : option;
}

/** Where there is no workspace there are none. */
function providersOf({ workspace }: Terminal): readonly string[] {
  try {
    return listProviders(workspace);
  } catch {
    return [];
  }
}
