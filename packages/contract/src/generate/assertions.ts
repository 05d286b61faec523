const opening = /^\(\?(?:=|!|<=|<!)/;

/**
 * A pattern without what it only looks at: lookaheads, lookbehinds and word boundaries. Its texts are guesses at those
 * of the pattern itself.
 */
export function withoutAssertions(pattern: string): string {
  let kept = "";
  for (let at = 0; at < pattern.length; ) {
    const length = partLength(pattern, at);
    const part = pattern.slice(at, at + length);
    if (opening.test(pattern.slice(at, at + 4))) at = groupEnd(pattern, at);
    else {
      if (part !== "\\b" && part !== "\\B") kept += part;
      at += length;
    }
  }
  return kept;
}

/** Characters of an escape, of a class, or of anything else, which is one. */
function partLength(pattern: string, at: number): number {
  const [part = pattern[at] ?? ""] = /^(?:\\.|\[(?:\\.|[^\]\\])*\])/s.exec(pattern.slice(at)) ?? [];
  return part.length;
}

/** Where the group that begins at a place is over. */
function groupEnd(pattern: string, start: number): number {
  let depth = 0;
  for (let at = start; at < pattern.length; at += partLength(pattern, at)) {
    if (pattern[at] === "(") depth += 1;
    if (pattern[at] === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return pattern.length;
}
