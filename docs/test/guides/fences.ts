/** A fenced block of a Markdown page. */
export interface Fence {
  /** The first word behind the fence. */
  readonly lang: string;
  /** The other words, such as `run`. */
  readonly words: readonly string[];
  /** What stands as `name="value"`. */
  readonly attributes: { readonly [name: string]: string };
  readonly text: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
}

const FENCE = /^( *)(`{3,})(.*)$/;

/**
 * The fenced blocks of a page, in their order.
 * @throws Error for a fence that is indented or does not end
 */
export function fencesOf(path: string, markdown: string): Fence[] {
  const lines = markdown.split("\n");
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent, ticks, info = ""] = FENCE.exec(lines[at] ?? "") ?? [];
    if (ticks === undefined) continue;
    if (indent)
      throw new Error(`${path}:${at + 1}: a fence begins at the start of its line, so that its text is the file's`);
    const end = lines.indexOf(ticks, at + 1);
    if (end < 0) throw new Error(`${path}:${at + 1}: the fence does not end`);
    const text = lines.slice(at + 1, end).map((line) => `${line}\n`);
    fences.push({ ...infoOf(info), text: text.join(""), line: at + 1 });
    at = end;
  }
  return fences;
}

function infoOf(info: string): Pick<Fence, "lang" | "words" | "attributes"> {
  const [lang = "", ...parts] = info.match(/\w+="[^"]*"|\S+/g) ?? [];
  const named = parts.flatMap((part) => {
    const [, name = "", value = ""] = /^(\w+)="(.*)"$/.exec(part) ?? [];
    return name === "" ? [] : [[name, value] as const];
  });
  return { lang, words: parts.filter((part) => !part.includes("=")), attributes: Object.fromEntries(named) };
}
