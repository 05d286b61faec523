import type { Core } from "../core/core.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { CallOptions } from "../operation/call.ts";
import type { SecurityRequirement } from "../operation/descriptor.ts";

/** One call on its way: what every attempt of it has in common. */
export interface Trip {
  readonly core: Core;
  readonly place: ErrorPlace;
  readonly options: CallOptions;
  readonly security: readonly SecurityRequirement[];
  readonly repeatable: boolean;
  /** Every text that must not be seen in an error; grows as credentials are found. */
  readonly secrets: string[];
}
