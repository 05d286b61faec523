import type { Values } from "./values.ts";

/** `int64` as a bigint. What a number holds is sent as one; the writer of JSON and URLs know the others. */
export const int64AsBigint: Values = {
  read: (value, exact) => {
    if (!Number.isInteger(value)) return value;
    return BigInt(Number.isSafeInteger(value) || typeof exact !== "string" ? (value as number) : exact);
  },
  write: (value) => (typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value),
};
