/** A part of a pattern that stands for itself, or says how often the part before it comes. */
export interface PatternPart {
  readonly text: string;
  /** How often; undefined for a part that stands for itself. */
  readonly times: { readonly least: number; readonly most: number } | undefined;
}

const parts =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|<[^>]*>|:)|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;

/** The parts of a pattern, in their order. */
export function partsOf(pattern: string): PatternPart[] {
  return [...pattern.matchAll(parts)].map(([text]) => ({ text, times: timesOf(text) }));
}

function timesOf(text: string): PatternPart["times"] {
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(text) ?? [];
  if (least !== undefined) return { least: Number(least), most: Number((comma ? most : least) || Infinity) };
  if (/^\*\??$/.test(text)) return { least: 0, most: Infinity };
  if (/^\+\??$/.test(text)) return { least: 1, most: Infinity };
  return /^\?\??$/.test(text) ? { least: 0, most: 1 } : undefined;
}
