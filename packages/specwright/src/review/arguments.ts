import { parseArgs } from "node:util";
import { type AcceptRequest, BadInput, type Format, type LedgerName } from "@specwright/review";
import { FORMAT_NAMES, USAGE } from "./usage.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const OPTIONS = {
  base: text,
  head: text,
  format: text,
  output: text,
  "fail-on": text,
  ledger: text,
  "self-check": flag,
  accept: { type: "string", multiple: true },
  owner: text,
  reason: text,
  expires: text,
  "write-changeset": flag,
  "require-changeset": flag,
} as const;

const LEDGERS: readonly LedgerName[] = ["wire", "sdk", "both"];

/** What the command is asked for. */
export interface Arguments {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  readonly failOn: "breaking" | "none";
  readonly ledger: LedgerName | undefined;
  readonly selfCheck: boolean;
  readonly accept: AcceptRequest | undefined;
  readonly writeChangeset: boolean;
  readonly requireChangeset: boolean;
}

/** @throws BadInput for an option or a value that is not known */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args);
  return {
    ledger: values.ledger === undefined ? undefined : oneOf("ledger", values.ledger, LEDGERS),
    selfCheck: values["self-check"] ?? false,
    accept: acceptOf(values, positionals),
    base: values.base,
    head: values.head,
    format: oneOf("format", values.format ?? "text", FORMAT_NAMES),
    output: values.output,
    failOn: oneOf("fail-on", values["fail-on"] ?? "breaking", ["breaking", "none"]),
    writeChangeset: values["write-changeset"] ?? false,
    requireChangeset: values["require-changeset"] ?? false,
  };
}

interface Acceptor {
  readonly accept?: string[];
  readonly owner?: string;
  readonly reason?: string;
  readonly expires?: string;
}

/** What follows `--accept a` without an option of its own is one more id. */
function acceptOf(values: Acceptor, positionals: readonly string[]): AcceptRequest | undefined {
  const { accept, owner, reason, expires = inDays(DAYS) } = values;
  if (!accept) {
    if (positionals[0] === undefined) return undefined;
    throw new BadInput(`Unexpected argument '${positionals[0]}'`, USAGE);
  }
  if (!owner) throw new BadInput("--accept has no --owner", "Say who takes the responsibility: --owner ann.");
  if (!reason || reason.length < LEAST)
    throw new BadInput("--accept has no --reason", `Say why in ${LEAST} letters or more: --reason "Nobody calls it."`);
  if (!isDay(expires)) throw new BadInput(`--expires ${expires} is no day`, "Write it like 2027-01-31.");
  return { ids: [...accept, ...positionals].flatMap((one) => one.split(",")), owner, reason, expires };
}

/** As long as a reason of accepted.yaml has to be. */
const LEAST = 10;
/** A change that has not landed by then is decided again. */
const DAYS = 90;

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new BadInput((error as Error).message, USAGE);
  }
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found) throw new BadInput(`--${name} ${value} is not known`, `Known: ${known.join(", ")}.`);
  return found;
}
