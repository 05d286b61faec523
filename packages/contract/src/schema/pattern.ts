/** Whether a pattern is one by JSON Schema: a regular expression with the `u` flag. Many documents escape more (`\_`). */
export function isUnicodePattern(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
