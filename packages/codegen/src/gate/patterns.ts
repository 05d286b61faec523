/**
 * JSON Schema patterns are Unicode patterns, but many descriptions escape more than those allow (`\-`).
 * @throws SyntaxError for one that is neither.
 */
export function regularExpression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
