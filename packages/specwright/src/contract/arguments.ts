import { parseArgs } from "node:util";

/** What `npm run contract` is asked for. */
export type ContractRequest = CheckRequest | LiveRequest | ReplayRequest | HelpRequest;

/** To say what can be asked for. */
export interface HelpRequest {
  readonly kind: "help";
}

/** Generated client against mock, for some providers. */
export interface CheckRequest {
  readonly kind: "check";
  /** Prints one JSON document and nothing else. */
  readonly json: boolean;
  readonly providers: readonly string[];
  /** Seed of the random requests; a random one where none is given. */
  readonly seed: number | undefined;
  readonly runs: number | undefined;
  /** How often all of it is done, each time with another seed; it ends with the first failure. */
  readonly repeat: number;
  /** Runs the cases in an order that the seed decides. */
  readonly shuffle: boolean;
  /** Writes the floor anew: `raise` only where nothing fell, `lower` also where something did. */
  readonly floor: "keep" | "raise" | "lower";
}

/** Generated client against the provider itself. */
export interface LiveRequest {
  readonly kind: "live";
  /** Prints one JSON document and nothing else. */
  readonly json: boolean;
  readonly provider: string;
  /** Calls what changes something too. */
  readonly write: boolean;
  /** Requests per second. */
  readonly rate: number;
  readonly baseUrl: string | undefined;
  /** Values of parameters that only the caller can know, by name of the parameter or "operationId.name". */
  readonly values: Readonly<Record<string, string>>;
  /** File for the recording. */
  readonly record: string | undefined;
}

/** A recording against today's description. */
export interface ReplayRequest {
  readonly kind: "replay";
  /** Prints one JSON document and nothing else. */
  readonly json: boolean;
  readonly provider: string;
  readonly file: string;
}

export const contractUsage = `usage: npm run contract [-- provider…] [--seed N] [--runs N] [--shuffle] [--repeat N] [--raise-floor | --lower-floor]
       npm run contract -- <provider> --live [--write] [--value NAME=TEXT…] [--rate N] [--base-url URL] [--record FILE]
       npm run contract -- <provider> --replay FILE

Without an option: the generated clients against mocks of what specs/ says, all providers where none is named.
  --seed N           repeats the random requests of a run that printed N
  --runs N           random requests for each operation and media type (25)
  --shuffle          runs the cases in an order that the seed decides
  --repeat N         does all of it N times, each time with another seed, until something fails
  --raise-floor      writes the coverage floors anew, where nothing fell
  --lower-floor      writes them anew whatever fell

With --live: valid requests to the provider itself, with the credentials of the environment.
  --write            calls what changes something too, not only GET and HEAD that read
  --value NAME=TEXT  a value for a parameter, by name or "operationId.name"; may be given more than once
  --rate N           requests per second, at most (2)
  --base-url URL     another server than the description's first
  --record FILE      where the recording goes (.contract/<provider>.ndjson)

With --replay FILE: judges such a recording by what specs/ says, without any request.

  --json             prints one JSON document and nothing else on standard output (npm run --silent contract -- …)
  --help             prints this

Ends with 0 where all is well, with 1 where something is not as described, with 2 where it could not be tried.`;

const options = {
  seed: { type: "string" },
  runs: { type: "string" },
  repeat: { type: "string" },
  shuffle: { type: "boolean" },
  rate: { type: "string" },
  "base-url": { type: "string" },
  value: { type: "string", multiple: true },
  record: { type: "string" },
  replay: { type: "string" },
  live: { type: "boolean" },
  write: { type: "boolean" },
  "raise-floor": { type: "boolean" },
  "lower-floor": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type Options = ReturnType<typeof parse>["values"];

/** Which options each kind of request takes, beside `--json`. */
const OWN = {
  check: ["seed", "runs", "repeat", "shuffle", "raise-floor", "lower-floor"],
  live: ["live", "write", "value", "rate", "base-url", "record"],
  replay: ["replay"],
} as const;

/** Reads the arguments; all providers where none is named. */
export function readContractArguments(
  args: readonly string[],
  known: readonly string[],
): ContractRequest | { readonly problem: string } {
  try {
    const { values, positionals } = parse(args);
    if (values.help) return { kind: "help" };
    const strange = positionals.find((name) => !known.includes(name));
    if (strange !== undefined) throw new Error(`There is no provider "${strange}". Known: ${known.join(", ")}.`);
    if (values.live && values.replay !== undefined) throw new Error("Give --live or --replay, not both.");
    const kind = values.replay !== undefined ? "replay" : values.live ? "live" : "check";
    const foreign = Object.keys(values).find(
      (name) => name !== "json" && !(OWN[kind] as readonly string[]).includes(name),
    );
    if (foreign !== undefined) throw new Error(misplaced(foreign, kind));
    return kind === "check" ? readCheck(values, positionals, known) : readOne(kind, values, positionals);
  } catch (error) {
    return { problem: `${(error as Error).message}\n${contractUsage}` };
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

function misplaced(option: string, kind: keyof typeof OWN): string {
  const owner = Object.entries(OWN).find(([, own]) => (own as readonly string[]).includes(option))?.[0] ?? "check";
  const wanted = owner === "check" ? "neither --live nor --replay" : `--${owner}`;
  return `--${option} goes with ${wanted}${kind === "check" ? "" : `, not with --${kind}`}.`;
}

function readCheck(values: Options, positionals: readonly string[], known: readonly string[]): CheckRequest {
  if (values["raise-floor"] && values["lower-floor"]) throw new Error("Give --raise-floor or --lower-floor, not both.");
  const repeat = wholeNumber("--repeat", values.repeat) ?? 1;
  if (repeat === 0) throw new Error("--repeat needs at least 1");
  const runs = wholeNumber("--runs", values.runs);
  if (runs === 0) throw new Error("--runs needs at least 1");
  return {
    kind: "check",
    json: values.json === true,
    providers: positionals.length > 0 ? known.filter((name) => positionals.includes(name)) : known,
    seed: wholeNumber("--seed", values.seed),
    runs,
    repeat,
    shuffle: values.shuffle === true,
    floor: values["lower-floor"] ? "lower" : values["raise-floor"] ? "raise" : "keep",
  };
}

function readOne(
  kind: "live" | "replay",
  values: Options,
  [provider, ...more]: readonly string[],
): LiveRequest | ReplayRequest {
  if (provider === undefined || more.length > 0) throw new Error("Name one provider.");
  const json = values.json === true;
  if (kind === "replay") return { kind, json, provider, file: values.replay ?? "" };
  const rate = wholeNumber("--rate", values.rate) ?? 2;
  if (rate === 0) throw new Error("--rate needs at least 1 request per second");
  const { "base-url": baseUrl, record, write = false } = values;
  if (baseUrl !== undefined && !/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? ""))
    throw new Error(`--base-url needs an address that begins with http:// or https://, found "${baseUrl}"`);
  return { kind, json, provider, write, rate, baseUrl, values: readValues(values.value ?? []), record };
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

function wholeNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) < 2 ** 31) return Number(text);
  throw new Error(`${option} needs a whole number below 2,147,483,648, found "${text}"`);
}
