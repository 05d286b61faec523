import type { Violation } from "../schema/violation.ts";

/** A request the mock has received, as it was on the wire. */
export interface RecordedRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query as sent: "/api/v2/pets?limit=1". */
  readonly url: string;
  /** Path below the base path, still percent-encoded: "/pets"; the whole path if it lies outside the base path. */
  readonly path: string;
  /** Decoded; a name that was sent more than once has a list. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Lower-case names; a header that was sent more than once is joined by ", " (cookies by "; "). */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's bytes as they came, with their content coding; undefined if there was none, more than the limit, or 64 MiB of newer bodies since. */
  readonly body: Uint8Array | undefined;
  /** The body as UTF-8 text, without its content coding. */
  readonly text: string | undefined;
  /** The body as JSON; undefined if it is not JSON. */
  readonly json: unknown;
  /** `operationId`, or "GET /pets" where the document has none; undefined if no operation matched. */
  readonly operationId: string | undefined;
  /** Status the mock answered with; 0 until it has. */
  readonly status: number;
  /** What the guard found wrong with the request. */
  readonly violations: readonly Violation[];
}

/** A record that is still being filled. */
export type OpenRecord = { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] };

/** Bytes of bodies that are kept in all. The bodies of older requests are forgotten first, and then the requests. */
const bytesKept = 64 * 1024 * 1024;

/** Keeps the last requests in the order of their arrival. */
export class Recorder {
  readonly #limit: number;
  #records: OpenRecord[] = [];
  /** Those that have a body, the oldest first. */
  #heavy: OpenRecord[] = [];
  #bytes = 0;

  /** @param limit How many requests to keep; older ones are forgotten, so that memory stays flat. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get requests(): readonly RecordedRequest[] {
    return this.#records;
  }

  add(record: OpenRecord): void {
    this.#records.push(record);
    if (record.body !== undefined) {
      this.#heavy.push(record);
      this.#bytes += record.body.length;
    }
    if (this.#records.length > this.#limit) this.#forgetBody(this.#records.shift());
    // The newest keeps its body, however large it is.
    while (this.#bytes > bytesKept && this.#heavy.length > 1) this.#forgetBody(this.#heavy[0]);
  }

  /** Starts a new list: one that a caller still holds keeps its records. */
  reset(): void {
    this.#records = [];
    this.#heavy = [];
    this.#bytes = 0;
  }

  #forgetBody(record: OpenRecord | undefined): void {
    if (record === undefined || this.#heavy[0] !== record) return;
    this.#heavy.shift();
    this.#bytes -= record.body?.length ?? 0;
    record.body = undefined;
    record.text = undefined;
    record.json = undefined;
  }
}
