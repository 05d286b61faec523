import { defined } from "../defined.ts";
import { accessTo, type LostProperty } from "./lost-properties.ts";
import type { ProbeError } from "./probe-error.ts";

/** A piece of code that compiled, and does not any more. */
export interface Regression {
  readonly id: string;
  readonly subject: string;
  readonly code: string;
  readonly error: string;
  /** The documented status that no result has any more. */
  readonly status?: string;
  /** The property that cannot be read any more. */
  readonly lost?: LostProperty;
  /** Properties, by their declarations, without which a value is not what it was. */
  readonly missing: readonly string[];
  /** The same for all code that fails for one cause, where types say which; of the rest the message says it. */
  readonly cause?: string;
  /** Whether it is about what code sends; otherwise about what it gets. */
  readonly sends: boolean;
}

/** The compiler's words where it knows that a comparison cannot hold. */
const NEVER_EQUAL = /have no overlap/;

/** What a probe that fails says about the client. */
export function regressionOf(id: string, { probe, message, lost, missing = [], cause }: ProbeError): Regression {
  const { subject, code, status, sends = false } = probe;
  const access = lost && accessTo(lost);
  const found = {
    id,
    subject,
    code: code + (access ?? ""),
    error: message,
    ...defined({ lost, cause }),
    missing,
    sends,
  };
  if (status === undefined || !NEVER_EQUAL.test(message)) return found;
  return { ...found, status };
}

/** A line of the usage.ts that the base has committed. */
export function usageRegression(id: string, code: string, error: string): Regression {
  return { id, subject: "usage.ts", code, error, missing: [], sends: true };
}
