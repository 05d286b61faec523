import { regExp } from "./pattern.ts";
import type { Expression } from "./slow-pattern.ts";

/**
 * A pattern of a schema, as a browser judges it: nothing there can stop an expression, so one that explodes takes as long
 * as it takes.
 *
 * @throws SyntaxError
 */
export function boundedPattern(pattern: string): Expression {
  return regExp(pattern);
}
