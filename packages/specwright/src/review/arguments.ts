import { parseArgs } from "node:util";
import { type AcceptRequest, BadInput, FAIL_ON, type FailOn, type Format, type LedgerName } from "@specwright/review";
import { FORMAT_NAMES, USAGE } from "./usage.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const OPTIONS = {
  base: text,
  head: text,
  format: text,
  output: text,
  out: { type: "string", multiple: true },
  today: text,
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
  /** Further files, each with its format. */
  readonly out: readonly { readonly format: Format; readonly name: string }[];
  /** Undefined where review.yaml says it. */
  readonly failOn: FailOn | undefined;
  readonly today: string | undefined;
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
    out: (values.out ?? []).map(outOf),
    failOn: values["fail-on"] === undefined ? undefined : oneOf("fail-on", values["fail-on"], FAIL_ON),
    today: values.today === undefined ? undefined : dayOf("today", values.today),
    writeChangeset: values["write-changeset"] ?? false,
    requireChangeset: values["require-changeset"] ?? false,
  };
}

interface Acceptor {
  readonly accept?: string[];
  readonly owner?: string;
  readonly reason?: string;
  readonly expires?: string;
  readonly today?: string;
}

/** What follows `--accept a` without an option of its own is one more id. */
function acceptOf(values: Acceptor, positionals: readonly string[]): AcceptRequest | undefined {
  const { accept, owner, reason, expires = inDays(values.today, DAYS) } = values;
  if (!accept) {
    if (positionals[0] === undefined) return undefined;
    throw new BadInput(`Unexpected argument '${positionals[0]}'`, USAGE);
  }
  if (!owner) throw new BadInput("--accept has no --owner", "Say who is responsible: --owner ann.");
  if (!reason || reason.length < LEAST)
    throw new BadInput("--accept has no --reason", `Say why in ${LEAST} letters or more: --reason "Nobody calls it."`);
  const ids = [...accept, ...positionals].flatMap((one) => one.split(","));
  return { ids, owner, reason, expires: dayOf("expires", expires) };
}

/** As long as a reason of accepted.yaml has to be. */
const LEAST = 10;
/** A change that has not landed by then is decided again. */
const DAYS = 90;

function inDays(today: string | undefined, days: number): string {
  const now = today === undefined ? Date.now() : Date.parse(dayOf("today", today));
  return new Date(now + days * 86_400_000).toISOString().slice(0, 10);
}

function dayOf(name: string, text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text) return text;
  throw new BadInput(`--${name} ${text} is not a date`, "Write it like 2027-01-31.");
}

/** `html=review.html` */
function outOf(text: string): Arguments["out"][number] {
  const [, format = "", name] = /^([^=]*)=(.+)$/.exec(text) ?? [];
  if (name === undefined) throw new BadInput(`--out ${text} names no file`, "Write it like --out html=review.html.");
  return { format: oneOf("out", format, FORMAT_NAMES), name };
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
