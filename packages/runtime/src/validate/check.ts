import type { Report } from "./report.ts";
import type { Seen } from "./seen.ts";

/**
 * A schema, or one keyword of it, as a function. It says whether a value is valid. Without a report it stops at the
 * first error. With a report it reports all errors. It tells `seen` which parts it has evaluated, for keywords about parts
 * that are not evaluated.
 */
export type Check = (value: unknown, report?: Report, seen?: Seen) => boolean;

/** The checks of an operation. A schema that accepts everything has no check. */
export interface OperationChecks {
  readonly id: string;
  /** Checks its parameters, and that a required body is there. */
  readonly input?: Check;
  /** By media type. */
  readonly bodies?: { readonly [mediaType: string]: Check };
  /** By documented status, and by the kind of its body. */
  readonly responses?: { readonly [status: string]: { readonly [kind: string]: Check } };
}
