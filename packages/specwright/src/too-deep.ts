/** What a stack that is too small means: nothing in a command recurses as deep as a description can. */
export const TOO_DEEP =
  "limit-depth: the schemas of a description contain each other through more levels than can be followed.\n    Shorten the chain: describe in one schema what several lead to.";

/** Whether a command ran out of stack. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("call stack");
}
