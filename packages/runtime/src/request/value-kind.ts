/** Values that are not text. They can only be a whole body, or a part of one. */
export type BodyKind = "bytes" | "blob" | "pairs" | "form" | "stream";

// Each kind is recognised by what it can do. Another realm, a polyfill or a simulated browser has classes of its own, and
// on some platforms the classes have no tag.
const KINDS: readonly [kind: BodyKind, does: (value: object) => unknown][] = [
  ["bytes", (value) => "byteLength" in value],
  ["blob", (value) => "size" in value && "slice" in value && "type" in value],
  ["pairs", (value) => "append" in value && "sort" in value],
  ["stream", (value) => "getReader" in value || "pipe" in value || Symbol.asyncIterator in value],
  ["form", (value) => "append" in value && ("entries" in value || "getParts" in value)],
];

/** What a value is as a body. `undefined` for text, and for lists and plain objects, which have to be written as text. */
export function bodyKind(value: unknown): BodyKind | undefined {
  if (isPlain(value)) return undefined;
  return KINDS.find(([, does]) => does(Object(value)))?.[0];
}

/** True for a body that can be sent only once. */
export function isStream(body: unknown): body is ReadableStream {
  return !!(body as ReadableStream | undefined)?.getReader;
}

/**
 * @param path where the value stands, such as `body.items.0`
 * @param escapes whether it is written as JSON, which has an escape for half of a surrogate pair. UTF-8 has none.
 * @throws Error (wrapped by the caller) for what JSON would leave out, or write as `{}`, in silence. What has a `toJSON`,
 * such as a date or a URL, is what that returns; of an invalid date that is `null`.
 */
export function checkText(path: string, given: unknown, escapes = false): void {
  const value = jsonValue(given);
  if (escapes && typeof value === "string") return;
  if (!isPlain(value)) throw new Error(`${named(value, given)} cannot be sent as "${path}"`);
  if (Object(value) !== value) return;
  // `Object.entries` would take twice the time.
  for (const key of Object.keys(value as object)) {
    checkText(path, key, escapes);
    checkText(`${path}.${key}`, (value as object)[key as never], escapes);
  }
}

function named(value: unknown, given: unknown): string {
  if (typeof value === "string") return "half a character";
  if (typeof value === "number") return `${value}`;
  // What yields values, or inherits some, may be of no class that has a name.
  return `a ${(given as object).constructor?.name}`.replace(/ (Object|undefined|)$/, " non-plain object");
}

/**
 * What JSON makes of a value that says so itself, and any other value. Bytes stay bytes: what a `Buffer` says is an object
 * that no server expects.
 */
export function jsonValue(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return value;
  return (value as { toJSON?(): unknown } | null)?.toJSON?.() ?? value;
}

/**
 * True for text of whole characters, numbers that JSON has, lists, and objects whose prototype is that of an object literal, also one of another realm. An object
 * that yields values is not plain: JSON has none of them.
 */
export function isPlain(value: unknown): boolean {
  // Infinity less itself is NaN. JSON would make both of them null.
  if (typeof value === "number") return value - value === 0;
  if (Object(value) !== value) return typeof value !== "symbol" && !/\p{Cs}/u.test(value as string);
  if (Array.isArray(value)) return true;
  if (Symbol.iterator in (value as object) || Symbol.asyncIterator in (value as object)) return false;
  return !Object.getPrototypeOf(Object.getPrototypeOf(value) ?? value);
}
