export function isInt32(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
}

/** JSON's integers are read as doubles, so every one of them fits. */
export function isInt64(value: number): boolean {
  return Number.isInteger(value);
}
