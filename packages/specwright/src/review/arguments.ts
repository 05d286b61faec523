import { type AcceptRequest, BadInput, type FailOn, type Format, type LedgerName } from "@specwright/review";
import { FAIL_ON } from "@specwright/review/internal";
import type { Values } from "../command-line/command-spec.ts";
import { readArguments as given, usageOf } from "../command-line/commander.ts";
import { namesFile } from "../names-file.ts";
import { UsageError } from "../usage-error.ts";
import { FORMAT_NAMES, SPEC } from "./spec.ts";

const LEDGERS: readonly LedgerName[] = ["wire", "sdk", "both"];

/** What the command is asked for. */
export interface Arguments {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  /** Further files, each with its format. */
  readonly out: readonly { readonly format: Format; readonly name: string }[];
  /** Undefined where the policy says it. */
  readonly failOn: FailOn | undefined;
  readonly today: string | undefined;
  readonly ledger: LedgerName | undefined;
  readonly selfCheck: boolean;
  readonly accept: AcceptRequest | undefined;
  readonly writeChangeset: boolean;
  readonly requireChangeset: boolean;
}

/** @throws BadInput for a value that is not known, UsageError for an option that there is not */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = given(SPEC, args);
  const accept = acceptOf(values, positionals);
  const [base, head] = accept && !positionals.some(namesFile) ? [] : sidesOf(values, positionals);
  const format = values.json ? "json" : (values.format ?? "text");
  return {
    ledger: values.ledger === undefined ? undefined : oneOf("ledger", values.ledger, LEDGERS),
    selfCheck: values["self-check"],
    accept,
    base: base ?? values.base,
    head: head ?? values.head,
    format: oneOf("format", format, FORMAT_NAMES),
    output: values.output,
    out: values.out.map(outOf),
    failOn: values["fail-on"] === undefined ? undefined : oneOf("fail-on", values["fail-on"], FAIL_ON),
    today: values.today === undefined ? undefined : dayOf("today", values.today),
    writeChangeset: values["write-changeset"],
    requireChangeset: values["require-changeset"],
  };
}

type Given = Values<typeof SPEC.options>;

/** Two versions may be named without their options, the old one first. */
function sidesOf({ base, head }: Given, positionals: readonly string[]): readonly string[] {
  const most = base === undefined && head === undefined ? 2 : 0;
  const unexpected = positionals.length === 1 ? positionals[0] : positionals[most];
  if (unexpected !== undefined) throw new UsageError(`Unexpected argument '${unexpected}'`, usageOf(SPEC));
  return positionals;
}

/** What follows `--accept a` without an option of its own is one more id. */
function acceptOf(values: Given, positionals: readonly string[]): AcceptRequest | undefined {
  const { accept, owner, reason, expires = inDays(values.today, DAYS) } = values;
  if (accept.length === 0) return withoutAccept(values);
  if (!owner) throw new BadInput("--accept has no --owner", "Say who is responsible: --owner ann.");
  if (!reason || reason.length < LEAST)
    throw new BadInput("--accept has no --reason", `Say why in ${LEAST} letters or more: --reason "Nobody calls it."`);
  const ids = [...accept, ...positionals.filter((one) => !namesFile(one))].flatMap((one) => one.split(","));
  const last = dayOf("expires", expires);
  if (last < (values.today ?? inDays(undefined, 0)))
    throw new BadInput(`--expires ${last} has gone by`, "Name the last day on which the entry counts.");
  return { ids, owner, reason, expires: last };
}

/** @throws BadInput for what says something of an entry, where none is written */
function withoutAccept(values: Given): undefined {
  const idle = (["owner", "reason", "expires"] as const).find((name) => values[name] !== undefined);
  if (idle !== undefined) throw new BadInput(`--${idle} goes with --accept`, "Name what is accepted: --accept all.");
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

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found) throw new BadInput(`--${name} ${value} is not known`, `Known: ${known.join(", ")}.`);
  return found;
}
