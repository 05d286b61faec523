/** A stretch of text in one style, as a terminal shows it. */
export interface Span {
  readonly text: string;
  /** Names of classes: `bold`, `dim`, and colours by their ANSI names. */
  readonly style: readonly string[];
}

const STYLES: { readonly [code: string]: string } = {
  1: "bold",
  2: "dim",
  31: "red",
  32: "green",
  33: "yellow",
  34: "blue",
  35: "magenta",
  36: "cyan",
  90: "grey",
};

/** Codes that end a style: 39 ends whatever colour there is. */
const ENDS: { readonly [code: string]: readonly string[] } = {
  0: Object.values(STYLES),
  22: ["bold", "dim"],
  39: ["red", "green", "yellow", "blue", "magenta", "cyan", "grey"],
};

/** The spans of a line with the codes of a terminal (SGR). Codes that are not known change nothing. */
export function spansOf(line: string): Span[] {
  const style = new Set<string>();
  const spans: Span[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told begins with one.
  for (const [index, part] of line.split(/\u001b\[([\d;]*)m/).entries()) {
    if (index % 2 === 0) {
      if (part !== "") spans.push({ text: part, style: [...style] });
      continue;
    }
    for (const code of (part || "0").split(";")) {
      for (const ended of ENDS[code] ?? []) style.delete(ended);
      const begun = STYLES[code];
      if (begun !== undefined) style.add(begun);
    }
  }
  return spans;
}
