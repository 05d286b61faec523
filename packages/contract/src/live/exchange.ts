/** One request to a provider and its answer, redacted: one line of a recording. */
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
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** Undefined if there was none. */
    readonly body?: string;
  };
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
    throw new Error(`line ${index + 1} of the recording is no exchange: expected { at, request, response } as JSON`);
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
  const { request, response } = (value ?? {}) as Partial<LiveExchange>;
  return (
    typeof request?.path === "string" && typeof request.method === "string" && typeof response?.status === "number"
  );
}
