// specwright completion <shell>
import type { CommandSpec, OptionSpecs } from "./command-line/command-spec.ts";
import { readArguments, usageOf } from "./command-line/commander.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

export const SPEC: CommandSpec<OptionSpecs> = {
  name: "completion",
  arguments: "bash|zsh|fish",
  description:
    'Prints what lets a shell complete commands, options, their values, and providers. In bash: eval "$(specwright completion bash)"',
  completes: "nothing",
  options: {},
};

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { SCRIPTS } = await import("./completion/scripts.ts");
  const [shell, ...others] = readArguments(SPEC, args).positionals;
  const script = others.length === 0 && shell !== undefined ? SCRIPTS.get(shell) : undefined;
  if (script === undefined) throw new UsageError(`Name a shell: ${[...SCRIPTS.keys()].join(", ")}.`, usageOf(SPEC));
  terminal.out(script);
  return 0;
}
