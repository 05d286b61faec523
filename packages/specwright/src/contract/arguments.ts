import type { Values } from "../command-line/command-spec.ts";
import { readArguments, usageOf } from "../command-line/commander.ts";
import { chosenProviders } from "../providers.ts";
import { readShard } from "../shard/shard.ts";
import { refusingWith } from "../usage-error.ts";
import type { CheckRequest, ContractRequest, LiveRequest, ReplayRequest } from "./request.ts";
import { SPEC } from "./spec.ts";

type Options = Values<typeof SPEC.options>;

type RequestKind = ContractRequest["kind"];
const KINDS: readonly RequestKind[] = ["check", "live", "replay", "merge"];

/** The options of each kind of request, besides `--json`. */
const OWN: { readonly [kind in RequestKind]: readonly string[] } = {
  check: ["seed", "runs", "repeat", "shuffle", "raise-floor", "lower-floor", "shard", "out"],
  live: ["live", "write", "value", "rate", "base-url", "record"],
  replay: ["replay"],
  merge: ["merge"],
};
const GOES_WITH: { readonly [kind in RequestKind]: string } = {
  check: "a run against mocks",
  live: "--live",
  replay: "--replay",
  merge: "--merge",
};

/**
 * Reads the arguments. All providers are meant if none is named.
 * @param known the names of the providers
 * @throws UsageError for what cannot be understood: an unknown provider or option, or an option that belongs to another
 *   kind of request.
 */
export function readContractArguments(args: readonly string[], known: readonly string[]): ContractRequest {
  const { values, positionals } = readArguments(SPEC, args);
  return refusingWith(usageOf(SPEC), () => {
    const kind = kindOf(values);
    const misplaced = givenIn(values).find((name) => name !== "json" && ownerOf(name) !== kind);
    if (misplaced !== undefined) throw new Error(misplacedMessage(misplaced, kind));
    if (kind === "merge") return { kind, json: values.json, files: [...values.merge, ...positionals] };
    chosenProviders(positionals, known);
    if (kind === "check") return readCheck(values, positionals, known);
    return readOne(kind, values, positionals);
  });
}

/** The names of options that were given. */
function givenIn(values: Options): string[] {
  const given = Object.entries(values).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value));
  return given.map(([name]) => name);
}

function kindOf({ live, replay, merge }: Options): RequestKind {
  if (live && replay !== undefined) throw new Error("Give --live or --replay, not both.");
  if (merge.length > 0) return "merge";
  if (replay !== undefined) return "replay";
  if (live) return "live";
  return "check";
}

function ownerOf(option: string): RequestKind | undefined {
  return KINDS.find((kind) => OWN[kind].includes(option));
}

function misplacedMessage(option: string, kind: RequestKind): string {
  const message = `--${option} goes with ${GOES_WITH[ownerOf(option) ?? "check"]}`;
  if (kind === "check") return `${message}.`;
  return `${message}, not with --${kind}.`;
}

function readCheck(values: Options, positionals: readonly string[], known: readonly string[]): CheckRequest {
  const { json, shuffle, out } = values;
  const shard = values.shard === undefined ? undefined : readShard(values.shard);
  const seed = wholeNumber("--seed", values.seed);
  const repeat = atLeastOne("--repeat", values.repeat, "") ?? 1;
  const runs = atLeastOne("--runs", values.runs, "");
  if (out !== undefined && shard === undefined) throw new Error("--out goes with --shard.");
  if (shard !== undefined && repeat > 1) throw new Error("Give --shard or --repeat, not both.");
  return {
    kind: "check",
    json,
    providers: inOrder(positionals, known),
    seed,
    runs,
    repeat,
    shuffle,
    floor: floorOf(values),
    shard,
    out,
  };
}

/** The providers that are named, each once and in the usual order; all if none is named. */
function inOrder(named: readonly string[], known: readonly string[]): readonly string[] {
  if (named.length === 0) return known;
  return known.filter((name) => named.includes(name));
}

function floorOf({ "raise-floor": raise, "lower-floor": lower }: Options): CheckRequest["floor"] {
  if (raise && lower) throw new Error("Give --raise-floor or --lower-floor, not both.");
  if (raise) return "raise";
  if (lower) return "lower";
  return "keep";
}

function readOne(
  kind: "live" | "replay",
  values: Options,
  [provider, ...more]: readonly string[],
): LiveRequest | ReplayRequest {
  if (provider === undefined || more.length > 0) throw new Error("Name one provider.");
  const { json, "base-url": baseUrl, record, write } = values;
  if (kind === "replay") return { kind, json, provider, file: values.replay ?? "" };
  const rate = atLeastOne("--rate", values.rate, " request per second") ?? 2;
  if (baseUrl !== undefined && !/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? ""))
    throw new Error(`--base-url needs an address that begins with http:// or https://, found "${baseUrl}"`);
  return { kind, json, provider, write, rate, baseUrl, values: readValues(values.value), record };
}

function readValues(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new Error(`--value needs NAME=TEXT, found "${pair}"`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function atLeastOne(option: string, text: string | undefined, unit: string): number | undefined {
  const number = wholeNumber(option, text);
  if (number === 0) throw new Error(`${option} needs at least 1${unit}`);
  return number;
}

function wholeNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) < 2 ** 31) return Number(text);
  throw new Error(`${option} needs a whole number below 2,147,483,648, found "${text}"`);
}
