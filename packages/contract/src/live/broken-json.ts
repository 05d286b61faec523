/** What is wrong with a text that should be JSON, without a word of what stands in it; undefined if it is JSON. */
export function whyNoJson(text: string): string | undefined {
  const reason = errorOf(text);
  if (reason === undefined) return undefined;
  const begin = text.trimStart();
  if (begin === "") return "it is blank";
  if (begin.startsWith("<")) return "it begins like HTML or XML";
  if (!/^[[{"\d\-tfn]/.test(begin)) return "it does not begin like JSON";
  const [, position] = /at position (\d+)/.exec(reason) ?? [];
  const atEnd = /end of JSON|Unterminated/.test(reason) || Number(position) === text.length;
  if (atEnd) return `it ends too early, after ${text.length} characters`;
  if (position === undefined) return "it has a word that JSON does not know";
  return `it goes wrong at character ${Number(position) + 1} of ${text.length}`;
}

function errorOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const BYTE_ORDER_MARK = "\uFEFF";

export function hasByteOrderMark(text: string): boolean {
  return text.startsWith(BYTE_ORDER_MARK);
}

/** What a client reads: clients leave a byte order mark away. */
export function withoutByteOrderMark(text: string): string {
  return hasByteOrderMark(text) ? text.slice(1) : text;
}
