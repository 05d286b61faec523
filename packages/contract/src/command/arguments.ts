import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface MockCommand {
  /** File, folder or package name. */
  readonly source: string;
  /** 0 for a free port. */
  readonly port: number;
  readonly answers: "strict" | "warn";
}

/** The command line cannot be understood; the message ends with the usage. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";

  constructor(problem: string) {
    super(`${problem}\n\n${usage}`);
  }
}

export const usage: string = `Usage: specwright-contract mock <openapi file | folder | installed package> [--port N] [--answers strict|warn]

Serves a mock of an OpenAPI document on 127.0.0.1 until it is interrupted.
  --port N         port to listen on; without it a free one is taken
  --answers warn   answers with what contradicts the document too, and says so in the header specwright-warning`;

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
  return { source, port: readPort(values.port ?? "0"), answers: readAnswers(values.answers ?? "strict") };
}

const options = { port: { type: "string" }, answers: { type: "string" } } as const;

interface Parsed {
  readonly values: { readonly port?: string; readonly answers?: string };
  readonly positionals: readonly string[];
}

function parsed(args: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}.`);
  }
}

function readAnswers(text: string): MockCommand["answers"] {
  if (text === "strict" || text === "warn") return text;
  throw new UsageError(`Expected --answers with "strict" or "warn", found ${text}.`);
}

function readPort(text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new UsageError(`Expected --port with a number from 0 to 65535, found ${text || "nothing"}.`);
}
