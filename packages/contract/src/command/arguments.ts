/** What the command line asks for. */
export interface MockCommand {
  /** File, folder or package name. */
  readonly source: string;
  /** 0 for a free port. */
  readonly port: number;
}

/** The command line cannot be understood; the message ends with the usage. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";

  constructor(problem: string) {
    super(`${problem}\n\n${usage}`);
  }
}

export const usage: string = `Usage: specwright-contract mock <openapi file | folder | installed package> [--port N]

Serves a mock of an OpenAPI document on 127.0.0.1 until it is interrupted.
  --port N   port to listen on; without it a free one is taken`;

/**
 * Reads the arguments after the program's name; undefined if they ask for help.
 *
 * @throws UsageError naming the argument that is wrong.
 */
export function readArguments(args: readonly string[]): MockCommand | undefined {
  if (args.includes("--help") || args.includes("-h")) return undefined;
  const [command, ...rest] = args;
  if (command !== "mock") throw new UsageError(`Expected the command "mock", found ${command ?? "none"}.`);
  let source: string | undefined;
  let port = 0;
  for (let index = 0; index < rest.length; index += 1) {
    const arg = rest[index] ?? "";
    if (arg === "--port") port = readPort(rest[++index]);
    else if (arg.startsWith("--port=")) port = readPort(arg.slice("--port=".length));
    else if (arg.startsWith("-") || source !== undefined)
      throw new UsageError(`Unknown argument ${JSON.stringify(arg)}.`);
    else source = arg;
  }
  if (source === undefined) throw new UsageError("Expected a document: a file, a folder or an installed package.");
  return { source, port };
}

function readPort(text: string | undefined): number {
  if (text !== undefined && /^\d+$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new UsageError(`Expected --port with a number from 0 to 65535, found ${text ?? "nothing"}.`);
}
