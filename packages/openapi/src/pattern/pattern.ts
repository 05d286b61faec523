/** Whether a pattern is one by JSON Schema: a regular expression with the `u` flag. Many documents escape more (`\_`). */
export function isUnicodePattern(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

/**
 * A pattern of a schema as an expression, with the `u` flag where it allows that.
 *
 * @throws SyntaxError
 */
export function regExp(pattern: string): RegExp {
  return isUnicodePattern(pattern) ? new RegExp(pattern, "u") : new RegExp(pattern);
}
