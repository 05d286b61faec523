// The kinds of values that JSON Schema tells apart, where `typeof` does not say it.

/** JSON has no other numbers. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

export function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value has a property of its own, and not just one that says `undefined`. */
export function has(value: { readonly [name: string]: unknown }, name: string): boolean {
  return value[name] !== undefined && Object.hasOwn(value, name);
}
