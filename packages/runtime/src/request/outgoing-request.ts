import type { HeaderMap } from "./headers.ts";
import type { SerializedBody } from "./serialized-body.ts";

/** A request in parts. Every attempt makes its own request from them; credentials are not in it. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderMap;
  readonly body?: SerializedBody | undefined;
  /** Other settings for `fetch`. */
  readonly init?: object;
}
