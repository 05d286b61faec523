import type { Attempted, Renewal } from "../auth/scheme.ts";
import type { CoreState } from "../core/core-state.ts";
import type { Confidential } from "../errors/redact.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { CallOptions } from "../operation/call.ts";
import type { SecurityRequirement } from "../operation/descriptor.ts";
import type { HeaderMap } from "../request/headers.ts";

/** What all attempts of one call have in common. */
export interface CallContext extends Confidential, Renewal, Partial<Attempted> {
  readonly core: CoreState;
  readonly place: ErrorPlace;
  options: CallOptions & { readonly accept?: string };
  readonly security: readonly SecurityRequirement[];
  /** Whether the request may be sent again although the server may have acted on it. */
  repeatable: boolean;
  /** Grows as credentials are found. */
  readonly secrets: string[];
  /** All headers of the last attempt, credentials included. */
  headers?: HeaderMap;
  /** Why the body of a failure is not whole, or not the JSON that it should be. */
  broken?: unknown;
  /** Makes the error for a deadline that passes now, inside of the body of a failure. */
  late?: (cause: Error) => Error;
  /** A value of the answer, or of an item of its stream, as it is to be judged: by digits that a number has lost. */
  exactly?: (value: unknown) => unknown;
}
