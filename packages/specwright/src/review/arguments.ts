import { parseArgs } from "node:util";
import { BadInput, type Format } from "@specwright/review";
import { FORMAT_NAMES, USAGE } from "./usage.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const OPTIONS = {
  base: text,
  head: text,
  format: text,
  output: text,
  "fail-on": text,
  "write-changeset": flag,
  "require-changeset": flag,
} as const;

/** What the command is asked for. */
export interface Arguments {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  readonly failOn: "breaking" | "none";
  readonly writeChangeset: boolean;
  readonly requireChangeset: boolean;
}

/** @throws BadInput for an option or a value that is not known */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parsed(args);
  return {
    base: values.base,
    head: values.head,
    format: oneOf("format", values.format ?? "text", FORMAT_NAMES),
    output: values.output,
    failOn: oneOf("fail-on", values["fail-on"] ?? "breaking", ["breaking", "none"]),
    writeChangeset: values["write-changeset"] ?? false,
    requireChangeset: values["require-changeset"] ?? false,
  };
}

function parsed(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS });
  } catch (error) {
    throw new BadInput((error as Error).message, USAGE);
  }
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found) throw new BadInput(`--${name} ${value} is not known`, `Known: ${known.join(", ")}.`);
  return found;
}
