import { parseArgs } from "node:util";

/** What `npm run contract` is asked for. */
export type ContractRequest = CheckRequest | LiveRequest | ReplayRequest;

/** Generated client against mock, for some providers. */
export interface CheckRequest {
  readonly kind: "check";
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
  readonly provider: string;
  readonly file: string;
}

export const contractUsage = `usage: npm run contract [-- provider…] [--seed N] [--runs N] [--shuffle] [--repeat N] [--raise-floor | --lower-floor]
       npm run contract -- <provider> --live [--write] [--value NAME=TEXT…] [--rate N] [--base-url URL] [--record FILE]
       npm run contract -- <provider> --replay FILE`;

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
} as const;

/** Reads the arguments; all providers where none is named. */
export function readContractArguments(
  args: readonly string[],
  known: readonly string[],
): ContractRequest | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    for (const name of positionals) {
      if (!known.includes(name)) throw new Error(`There is no provider "${name}". Known: ${known.join(", ")}.`);
    }
    if (!values.live && values.replay === undefined) {
      const [seed, runs] = [wholeNumber("--seed", values.seed), wholeNumber("--runs", values.runs)];
      const repeat = wholeNumber("--repeat", values.repeat) ?? 1;
      if (repeat === 0) throw new Error("--repeat needs at least 1");
      const floor = values["lower-floor"] ? "lower" : values["raise-floor"] ? "raise" : "keep";
      const providers = positionals.length > 0 ? positionals : known;
      return { kind: "check", providers, seed, runs, repeat, shuffle: values.shuffle === true, floor };
    }
    const [provider, ...more] = positionals;
    if (provider === undefined || more.length > 0) throw new Error("Name one provider.");
    if (values.replay !== undefined) return { kind: "replay", provider, file: values.replay };
    const rate = wholeNumber("--rate", values.rate) ?? 2;
    if (rate === 0) throw new Error("--rate needs at least 1 request per second");
    const { "base-url": baseUrl, record, write = false } = values;
    return { kind: "live", provider, write, rate, baseUrl, values: readValues(values.value ?? []), record };
  } catch (error) {
    return { problem: `${(error as Error).message}\n${contractUsage}` };
  }
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
  if (text === undefined || /^\d+$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new Error(`${option} needs a whole number, found "${text}"`);
}
