/** Whether a text can hold an integer that a number of JavaScript cannot. */
const LONG = /\d{16}/;

/**
 * The value of a JSON text with integers beyond 2^53 as texts of their digits; undefined if no number is that long. It is
 * a second value beside that of `JSON.parse`, which tells which of its texts are integers.
 * @param text JSON that was parsed before
 */
export function exactJson(text: string): unknown {
  if (!LONG.test(text)) return undefined;
  let inText = false;
  // Each token is short, so that no text is too long for the expression.
  const quoted = text.replace(/\\.|"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) => {
    if (token === '"') inText = !inText;
    return inText || !isUnsafe(token) ? token : `"${token.replace(/\.0+$/, "")}"`;
  });
  return JSON.parse(quoted);
}

function isUnsafe(token: string): boolean {
  return /^-?\d+(\.0+)?$/.test(token) && !Number.isSafeInteger(Number(token));
}

/** A JSON text in which bigints are integers. */
export function jsonWithBigints(value: unknown): string {
  // Nobody can guess the mark, so that no text of the value is taken for a bigint.
  const mark = `${Math.random()}${Math.random()}`;
  const text = JSON.stringify(value, function (this: { [key: string]: unknown }, key, member) {
    // A program may have given bigints a `toJSON`, and would get back a text.
    const own = this[key];
    return typeof own === "bigint" ? `${mark}${own}` : member;
  });
  return text?.replaceAll(new RegExp(`"${mark.replaceAll(".", "\\.")}(-?\\d+)"`, "g"), "$1");
}
