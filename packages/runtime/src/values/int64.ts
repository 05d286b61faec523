import type { Values } from "./values.ts";

/** `int64` as a bigint. What a number holds is sent as one; the writer of JSON and URLs know the others. */
export const int64AsBigint: Values = {
  read: (value, exact) => {
    if (typeof value === "number" && typeof exact === "string") return isInteger(exact) ? BigInt(exact) : exact;
    return Number.isInteger(value) ? BigInt(value as number) : value;
  },
  write: (value) => {
    if (typeof value === "bigint" && Number.isSafeInteger(Number(value))) return Number(value);
    // Its digits are no longer those that the caller has written.
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
      throw new Error(`the number ${value} has more than 53 bits: pass a bigint`);
    return value;
  },
};

/** What is no integer, or has a thousand digits, stays the text that came. */
function isInteger(exact: string): boolean {
  return /^-?\d+$/.test(exact);
}
