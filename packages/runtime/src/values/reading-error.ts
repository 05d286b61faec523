import { ParseError } from "../errors/parse-error.ts";
import type { CallContext } from "../send/call-context.ts";

/** A call, its answer, and its data with integers beyond 2^53 as texts of their digits. */
export interface ReadCall {
  readonly call: CallContext;
  readonly response: Response;
  readonly exact: unknown;
}

/** What a caller is told of a problem with a value: one that is nested too deeply ends functions that call themselves. */
export function readingError(problem: unknown, { call, response }: ReadCall): Error {
  if (!(problem instanceof RangeError)) return problem as Error;
  return new ParseError(call.place, response, "", "converted: it is nested too deeply");
}
