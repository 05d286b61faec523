/** A parsed JSON object whose members are not yet known. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value if it is an object, otherwise an empty one: lets a reader walk optional parts of a document. */
export function objectOr(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function stringOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === "string" ? value : otherwise;
}

/** Own members only, so that a name such as `constructor` never finds something inherited. */
export function member(object: unknown, key: string): unknown {
  if (Array.isArray(object)) return /^\d+$/.test(key) ? object[Number(key)] : undefined;
  return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** `child("/paths", "/pets/{id}")` is `/paths/~1pets~1{id}` (RFC 6901). */
export function child(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The pointer to what stands at a path of keys below a pointer. */
export function descendant(pointer: string, keys: readonly string[]): string {
  return keys.reduce(child, pointer);
}

/** The keys of a JSON pointer without its leading `#`. */
export function pointerKeys(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON pointer, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>(member, root);
}
