const LIMIT = 2 ** 63;

/**
 * The same value with integers of more than 64 bits as numbers that are more. The number that is nearest to some of them is a
 * limit of `int64`, which would be taken for valid.
 * @param exact the value with integers beyond 2^53 as texts of their digits; undefined if there are none
 */
export function beyondInt64(value: unknown, exact: unknown): unknown {
  if (exact === undefined) return value;
  try {
    return moved(value, exact);
  } catch {
    // It is nested too deeply for that.
    return value;
  }
}

function moved(value: unknown, exact: unknown): unknown {
  if (typeof value === "number") return isBeyond(value, exact) ? value * (1 + Number.EPSILON) : value;
  if (typeof value !== "object" || !value || typeof exact !== "object" || !exact) return value;
  const at = (key: string): unknown => (Object.hasOwn(exact, key) ? exact[key as never] : undefined);
  if (Array.isArray(value)) return value.map((item, index) => moved(item, at(`${index}`)));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, moved(member, at(key))]));
}

function isBeyond(value: number, exact: unknown): boolean {
  if (Math.abs(value) !== LIMIT || typeof exact !== "string" || !/^-?\d+$/.test(exact)) return false;
  return BigInt.asIntN(64, BigInt(exact)) !== BigInt(exact);
}
