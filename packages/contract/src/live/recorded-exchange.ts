import { isObject } from "../document/json.ts";

/** One request to a provider and what came of it, redacted: one line of a recording. */
export interface LiveExchange {
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly request: {
    readonly method: string;
    /** Path and query below the base URL, as sent. */
    readonly path: string;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    /** Undefined if none was sent. */
    readonly body?: string;
  };
  /** Undefined if none came. */
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** Undefined if there was none. */
    readonly body?: string;
    /** What is wrong with the bytes of the body, which its text does not show. */
    readonly fault?: "not UTF-8";
    /** Whether the stream would have gone on. */
    readonly unfinished?: true;
  };
  /** Why there is no answer, or why it ends too early. */
  readonly error?: string;
}

/** Writes a recording as NDJSON. */
export function printRecording(exchanges: readonly LiveExchange[]): string {
  return exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join("");
}

/**
 * Reads a recording.
 *
 * @throws Error naming the line that is no exchange.
 */
export function parseRecording(text: string): LiveExchange[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const exchange = parsed(line);
    if (isExchange(exchange)) return [exchange];
    throw new Error(
      `line ${index + 1} of the recording is not an exchange: expected { at, request, response } or { at, request, error } as JSON`,
    );
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isExchange(value: unknown): value is LiveExchange {
  const { request, response, error } = (value ?? {}) as Partial<LiveExchange>;
  const asked = typeof request?.path === "string" && typeof request.method === "string" && isTexts(request.headers);
  if (!asked) return false;
  if (response === undefined) return typeof error === "string";
  return typeof response.status === "number" && isTexts(response.headers);
}

function isTexts(headers: unknown): boolean {
  return isObject(headers) && Object.values(headers).every((value) => typeof value === "string");
}
