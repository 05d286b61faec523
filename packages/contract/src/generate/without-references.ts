import { partsOf } from "./pattern-parts.ts";

/**
 * A pattern whose groups that are referred to later, as by `\1`, are one text of theirs, which stands in place of each
 * reference too.
 *
 * @param textOf Makes a text of a pattern; undefined if it cannot.
 */
export function withoutReferences(pattern: string, textOf: (group: string) => string | undefined): string {
  const parts = partsOf(pattern).map(({ text }) => text);
  const groups = groupsOf(parts);
  const texts = new Map<number, string>();
  for (const [at, part] of parts.entries()) {
    const group = groups.find(({ names }) => names.includes(part));
    if (group === undefined) continue;
    const text = texts.get(group.start) ?? textOf(`^(?:${parts.slice(group.start + 1, group.end).join("")})$`) ?? "";
    texts.set(group.start, text);
    parts[at] = literal(text);
  }
  for (const { start, end } of groups) {
    const text = texts.get(start);
    if (text !== undefined) parts.splice(start, end - start + 1, literal(text), ...Array(end - start).fill(""));
  }
  return parts.join("");
}

interface Group {
  readonly start: number;
  readonly end: number;
  /** How it is referred to. */
  readonly names: readonly string[];
}

function groupsOf(parts: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const [start, part] of parts.entries()) {
    const [isGroup, name] = /^\((?:\?<([^=!][^>]*)>)?$/.exec(part) ?? [];
    if (isGroup === undefined) continue;
    groups.push({ start, end: endOf(parts, start), names: [`\\${groups.length + 1}`, `\\k<${name ?? ""}>`] });
  }
  return groups;
}

function endOf(parts: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < parts.length; at += 1) {
    if (parts[at]?.startsWith("(")) depth += 1;
    if (parts[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return parts.length;
}

function literal(text: string): string {
  return `(?:${text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)})`;
}
