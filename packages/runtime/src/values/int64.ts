import type { Values } from "./values.ts";

/** `int64` as a bigint. What a number holds is sent as one; the writer of JSON and URLs know the others. */
export const int64AsBigint: Values = {
  read: (value, exact) => {
    if (!Number.isInteger(value)) return value;
    return BigInt(Number.isSafeInteger(value) || typeof exact !== "string" ? (value as number) : exact);
  },
  write: (value) => {
    if (typeof value === "bigint" && Number.isSafeInteger(Number(value))) return Number(value);
    // Its digits are no longer those that the caller has written.
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
      throw new Error(`the number ${value} has more than 53 bits: pass a bigint`);
    return value;
  },
};
