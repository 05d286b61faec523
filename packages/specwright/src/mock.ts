// npm run mock -- <provider> [options]
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { listProviders, specFolder } from "@specwright/codegen/workspace";
import {
  type CommandSpec,
  choice,
  type Flags,
  flag,
  type Texts,
  text,
  type Values,
} from "./command-line/command-spec.ts";
import { readArguments, usageOf } from "./command-line/commander.ts";
import { namesFile } from "./names-file.ts";
import { unknownProvider } from "./providers.ts";
import { requireFile } from "./required-file.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Those of the mock's own command, which says what their values may be. */
type Options = Flags<"state" | "watch"> & Texts<"port" | "host" | "answers" | "requests">;

const OPTIONS: Options = {
  port: text("n", "port to listen on; without it a free one is taken"),
  host: text("address", "address to listen on (127.0.0.1)"),
  answers: choice(
    ["strict", "warn"],
    "warn: answers with what contradicts the document too, and says so in the header specwright-warning",
  ),
  requests: choice(
    ["strict", "warn"],
    "warn: answers a request that contradicts the document too, and says so in the header sl-violations",
  ),
  state: flag("remembers what is created, changed and deleted"),
  watch: flag("starts again when a file of the document changes"),
};

export const SPEC: CommandSpec<Options> = {
  name: "mock",
  arguments: "<provider | file>",
  description:
    "Serves a mock of a description until it is interrupted. The first line is its base URL. Each request is written to standard error with its verdict.",
  completes: "both",
  options: OPTIONS,
};

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals, values } = readArguments(SPEC, args);
  const [named, ...others] = positionals;
  if (others[0] !== undefined) throw refusal(`Unknown argument ${JSON.stringify(others[0])}.`);
  if (named === undefined || !namesFile(named)) return await mockProvider(named, argumentsOf(values), terminal);
  // The mock takes a folder too.
  if (!existsSync(resolve(terminal.folder, named))) requireFile(named, terminal.folder);
  const { mockCommand } = await import("@specwright/contract/internal");
  return await mockCommand(
    ["mock", resolve(terminal.folder, named), ...argumentsOf(values)],
    terminal,
    undefined,
    usageOf(SPEC),
  );
}

async function mockProvider(
  provider: string | undefined,
  options: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { workspace } = terminal;
  const known = listProviders(workspace);
  if (!provider) throw refusal(`Name a provider. Known: ${known.join(", ") || "none"}.`);
  if (!known.includes(provider)) throw unknownProvider([provider], known, usageOf(SPEC));
  const [{ mockCommand }, { readCurrentSpec }] = await Promise.all([
    import("@specwright/contract/internal"),
    import("./contract/current-spec.ts"),
  ]);
  const folder = join(workspace, specFolder(workspace, provider));
  // The description as the generator admits it: that is what the client was made from.
  const read = () => {
    const { spec, mock } = readCurrentSpec(workspace, provider);
    return { document: spec, ...mock };
  };
  return await mockCommand(["mock", folder, ...options], terminal, read, usageOf(SPEC));
}

function argumentsOf(values: Values<Options>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (typeof value === "string") return [`--${name}=${value}`];
    return value ? [`--${name}`] : [];
  });
}

function refusal(problem: string): UsageError {
  return new UsageError(problem, usageOf(SPEC));
}
