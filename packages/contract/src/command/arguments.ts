import { parseArgs } from "node:util";
import type { MockOptions } from "../mock/start-mock.ts";

/** What the command line asks for. */
export interface MockCommand {
  /** File, folder or package name. */
  readonly source: string;
  /** `port` is 0 for a free one. */
  readonly options: Pick<MockOptions, "port" | "host" | "answers" | "requests" | "state">;
  /** Whether to start again when a file of the document changes. */
  readonly watch: boolean;
}

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

/** What each option does, as lines of a usage. */
export const optionLines = `  --port N          port to listen on; without it a free one is taken
  --host ADDRESS    address to listen on (127.0.0.1)
  --answers warn    answers with what contradicts the document too, and says so in the header specwright-warning
  --requests warn   answers a request that contradicts the document too, and says so in the header sl-violations
  --state           remembers what is created, changed and deleted
  --watch           starts again when a file of the document changes`;

const call = "Usage: specwright-contract mock <openapi file | folder | installed package> [options]";

/** What follows a problem with the arguments. */
export const briefUsage: string = `${call}\nspecwright-contract mock --help says more.`;

export const usage: string = `${call}

Serves a mock of an OpenAPI document until it is interrupted. Its address and routes go to standard output, and each
request with its verdict to standard error.
${optionLines}`;

/**
 * Reads the arguments after the program's name; undefined if they ask for help.
 *
 * @throws UsageError naming the argument that is wrong.
 */
export function readArguments(args: readonly string[]): MockCommand | undefined {
  if (args.includes("--help") || args.includes("-h")) return undefined;
  const [command, ...rest] = args;
  if (command !== "mock") throw new UsageError(`Expected the command "mock", found ${command ?? "none"}.`);
  const { values, positionals } = parsed(rest);
  const [source, ...others] = positionals;
  if (source === undefined) throw new UsageError("Expected a document: a file, a folder or an installed package.");
  if (others.length > 0) throw new UsageError(`Unknown argument ${JSON.stringify(others[0])}.`);
  const { host, state = false, watch = false } = values;
  const answers = readStrictness("--answers", values.answers);
  const requests = readStrictness("--requests", values.requests);
  return {
    source,
    options: { port: readPort(values.port ?? "0"), ...(host && { host }), answers, requests, state },
    watch,
  };
}

const options = {
  port: { type: "string" },
  host: { type: "string" },
  answers: { type: "string" },
  requests: { type: "string" },
  state: { type: "boolean" },
  watch: { type: "boolean" },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}.`);
  }
}

function readStrictness(option: string, text = "strict"): "strict" | "warn" {
  if (text === "strict" || text === "warn") return text;
  throw new UsageError(`Expected ${option} with "strict" or "warn", found ${text}.`);
}

function readPort(text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new UsageError(`Expected --port with a number from 0 to 65535, found ${text || "nothing"}.`);
}
