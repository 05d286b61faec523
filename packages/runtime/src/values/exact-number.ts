/** How many digits an integer may have. A server could write one with a few characters that fills the memory. */
const MOST_DIGITS = 1000;

/**
 * The text of a number that JavaScript would change: the digits of an integer, and else the number as it came. It is
 * undefined for a number that stays the same.
 * @param token a number of JSON
 */
export function exactNumber(token: string): string | undefined {
  const read = Number(token);
  const digits = digitsOf(token);
  if (digits !== undefined) return Number.isSafeInteger(read) ? undefined : digits;
  // It has a fraction, or too many digits. It may have been rounded to an integer, or to infinity.
  return Number.isInteger(read) || !Number.isFinite(read) ? token : undefined;
}

/** All digits of an integer, `12300` for `1.23e4`. It is undefined for other numbers. */
function digitsOf(token: string): string | undefined {
  const [, sign, whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(token) ?? [];
  const all = whole + fraction;
  let end = all.length;
  while (all[end - 1] === "0") end--;
  if (end === 0) return "0";
  const significant = all.slice(0, end).replace(/^0+/, "");
  const zeros = whole.length - end + Number(exponent);
  if (zeros < 0 || significant.length + zeros > MOST_DIGITS) return undefined;
  return `${sign}${significant}${"0".repeat(zeros)}`;
}
