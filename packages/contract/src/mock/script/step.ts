import type { RecordedRequest } from "../recorder.ts";

/** How the mock answers valid requests of one operation, in place of what it would choose by itself. */
export interface Step {
  /** Status. One that the document does not have is answered as `undescribed` says, or with a problem (RFC 9457). */
  readonly code?: number;
  /** Name of an example of the answer. */
  readonly example?: string;
  /** Answers with generated data instead of an example. */
  readonly dynamic?: boolean;
  /** Seed of generated data. */
  readonly seed?: string;
  /** Added to the answer's own, such as `{ "retry-after": "1" }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** Ends the connection without an answer. */
  readonly drop?: boolean;
  /** How many requests are answered so; the last step of all is answered for ever if it does not say. The default is 1. */
  readonly times?: number;
}

/** An answer that a test writes itself. */
export interface HandlerAnswer {
  /** The default is 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is, with the type of `headers`. */
  readonly body?: unknown;
}

/**
 * Answers the valid requests of one operation; "document" leaves a request to the document. Nothing is no answer: it is
 * what a function returns whose author forgot to.
 */
export type Handler = (request: RecordedRequest) => HandlerAnswer | "document" | Promise<HandlerAnswer | "document">;
