import type { RequestTarget } from "./request-target.ts";

/** A request as it came, whether a socket or a service worker has brought it. */
export interface Arrived {
  readonly method: string;
  readonly target: RequestTarget;
  /** The whole URL that the client called, as far as it is known. */
  readonly address: string | undefined;
  /** Lower-case names; a header that was sent more than once is joined by ", ", cookies by "; ". */
  readonly headers: ReadonlyMap<string, string>;
  /** With its content coding; undefined if it was larger than the limit. */
  readonly wire: Uint8Array | undefined;
}
