/** What may stand in a pattern whose parts are no patterns of their own: what a group found is asked for again. */
const REFERS_BACK = /\\(?:[1-9]|k<)/;

/**
 * A pattern that looks ahead from the start of the text, as the patterns that all have to be found: `^(?=.*[0-9])[a-z]+$`
 * is `^.*[0-9]` and `^[a-z]+$`. Any other pattern is the only one.
 */
export function withoutLookaheads(pattern: string): readonly string[] {
  if (!/^\^\(\?[=!]/.test(pattern) || REFERS_BACK.test(pattern)) return [pattern];
  const parts: string[] = [];
  let rest = pattern.slice(1);
  while (/^\(\?[=!]/.test(rest)) {
    const end = endOfGroup(rest);
    if (end === undefined || /^[*+?{]/.test(rest.slice(end))) return [pattern];
    parts.push(partOf(rest.slice(0, end)));
    rest = rest.slice(end);
  }
  if (hasAlternatives(rest)) return [pattern];
  return [...new Set([...parts, `^${rest}`])].filter((part) => part !== "^");
}

/** What must come is a pattern by itself; what must not come stays a look ahead. */
function partOf(group: string): string {
  if (group.startsWith("(?!")) return `^${group}`;
  const inner = group.slice("(?=".length, -1);
  if (hasAlternatives(inner)) return `^(?:${inner})`;
  return `^${inner}`;
}

/** The place after the group that a text begins with. */
function endOfGroup(text: string): number | undefined {
  let depth = 0;
  for (const { index, sign } of signs(text)) {
    if (sign === "(") depth++;
    if (sign === ")" && --depth === 0) return index + 1;
  }
  return undefined;
}

function hasAlternatives(text: string): boolean {
  let depth = 0;
  for (const { sign } of signs(text)) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "|" && depth === 0) return true;
  }
  return false;
}

/** Parentheses and bars that are no letters. */
function signs(text: string): { readonly index: number; readonly sign: string }[] {
  const found = [...text.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gs)];
  return found.filter(([sign]) => sign.length === 1).map((match) => ({ index: match.index, sign: match[0] }));
}
