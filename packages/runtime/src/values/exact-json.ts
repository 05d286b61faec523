import { exactNumber } from "./exact-number.ts";

/** Whether a text can hold a number whose digits a number of JavaScript does not keep. */
const LONG = /\d{16}|(?:^|[[:,\s])-?\d[\d.]*e/i;

/**
 * The value of a JSON text in which numbers that JavaScript would change are texts: of their digits for integers beyond
 * 2^53, and else as they came. It is undefined if there are none. It is a second value beside that of `JSON.parse`, which
 * tells which of its texts are numbers.
 * @param text JSON that was parsed before
 */
export function exactJson(text: string): unknown {
  if (!LONG.test(text)) return undefined;
  let inText = false;
  // Each token is short, so that no text is too long for the expression.
  const quoted = text.replace(/\\.|"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) => {
    if (token === '"') inText = !inText;
    if (inText || token === '"') return token;
    const exact = exactNumber(token);
    return exact === undefined ? token : `"${exact}"`;
  });
  return JSON.parse(quoted);
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
