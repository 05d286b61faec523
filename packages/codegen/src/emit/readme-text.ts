/** A block of TypeScript. */
export function codeBlock(...lines: readonly string[]): string {
  return ["```ts", ...lines, "```"].join("\n");
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** The words of a name in camelCase, for what has no text of its own: `listUserSessions` is "List user sessions". */
export function wordsOf(name: string): string {
  const parts = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+/gu) ?? [name];
  const text = parts.join(" ").toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
