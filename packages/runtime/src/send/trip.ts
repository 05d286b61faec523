import type { Core } from "../core/core.ts";
import type { Confidential } from "../errors/redact.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { CallOptions } from "../operation/call.ts";
import type { SecurityRequirement } from "../operation/descriptor.ts";
import type { HeaderMap } from "../request/headers.ts";

/** One call on its way: what every attempt of it has in common. */
export interface Trip extends Confidential {
  readonly core: Core;
  readonly place: ErrorPlace;
  readonly options: CallOptions;
  readonly security: readonly SecurityRequirement[];
  readonly repeatable: boolean;
  /** Grows as credentials are found. */
  readonly secrets: string[];
  headers?: HeaderMap;
  /** Takes the call's listener from the caller's signal, where a stream came out of the call. */
  release?: () => void;
}
