import { unjudged } from "../schema/unjudged.ts";

/** Whatever was thrown, as an error that says what to do. */
export function asError(cause: unknown): Error {
  const known = unjudged(cause);
  if (known !== undefined) return known;
  if (cause instanceof Error) return cause;
  return new Error(String(cause));
}
