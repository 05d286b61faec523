/** Tags that people write in descriptions. What else stands between `<` and `>` may be a value: `<id>`. */
const BLOCK =
  /<\/?(?:p|br|div|ul|ol|li|dl|dt|dd|h[1-6]|pre|table|note|important|blockquote|hr)(?:\s[^<>]*=[^<>]*)?\s*\/?>/gi;
const INLINE = /<\/?(?:a|b|i|u|em|strong|code|tt|span|sub|sup|small)(?:\s[^<>]*=[^<>]*)?\s*\/?>/gi;

/** Behind a full stop, but not behind one of an abbreviation such as "e.g.". */
const SENTENCE_END = /(?<=[.!?])(?<!\b[a-z]\.[a-z]\.)\s/;

/** What a thing is, in the space of a line: its summary, or the first sentence of its description. Without HTML. */
export function inShort({ summary, description }: { readonly summary: string; readonly description: string }): string {
  if (summary) return paragraphs(summary).join(" ");
  return paragraphs(description)[0]?.split(SENTENCE_END)[0] ?? "";
}

function paragraphs(text: string): string[] {
  return text
    .replace(BLOCK, "\n\n")
    .replace(INLINE, "")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
