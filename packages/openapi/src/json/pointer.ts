import type { Json } from "./json.ts";
import { ownMember } from "./parts.ts";

/** `["paths", "/a"]` as the fragment `#/paths/~1a`. */
export function pointer(path: readonly string[]): string {
  return `#${descendant("", path)}`;
}

/** The fragment `#/paths/~1a` as `["paths", "/a"]`; undefined for what is not a JSON pointer. */
export function parsePointer(fragment: string): string[] | undefined {
  const text = fragment.replace(/^#/, "");
  if (text === "") return [];
  if (!text.startsWith("/")) return undefined;
  return pointerKeys(text, percentDecoded);
}

/** `child("/paths", "/pets/{id}")` is `/paths/~1pets~1{id}` (RFC 6901). */
export function child(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The pointer to what stands at a path of keys below a pointer. */
export function descendant(pointer: string, keys: readonly string[]): string {
  return keys.reduce(child, pointer);
}

/** The keys of a JSON pointer that is no fragment: it begins with a slash, or is empty. */
export function pointerKeys(pointer: string, decoded: (text: string) => string = (text) => text): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((key) => decoded(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The keys in a local reference such as `#/components/…`; undefined for any other reference. */
export function localKeys(reference: string): string[] | undefined {
  if (!reference.startsWith("#")) return undefined;
  return parsePointer(reference);
}

/** The same as a JSON pointer. */
export function localPointer(reference: string): string | undefined {
  return localKeys(reference)?.reduce(child, "");
}

/** The value at the end of a path of own keys and of indexes; undefined if the path ends before. */
export function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce(step, value);
}

function step(holder: Json | undefined, key: string): Json | undefined {
  if (!Array.isArray(holder)) return ownMember(holder, key);
  if (!/^\d+$/.test(key)) return undefined;
  return holder[Number(key)];
}

function percentDecoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
