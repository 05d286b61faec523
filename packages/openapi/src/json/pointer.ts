import { isObject, type Json } from "./json.ts";

/** `["paths", "/a"]` as the fragment `#/paths/~1a`. */
export function pointer(path: readonly string[]): string {
  return `#${descendant("", path)}`;
}

/** The fragment `#/paths/~1a` as `["paths", "/a"]`; undefined for what is not a JSON pointer. */
export function parsePointer(fragment: string): string[] | undefined {
  const text = fragment.replace(/^#/, "");
  if (text === "") return [];
  return text.startsWith("/") ? pointerKeys(text, percentDecoded) : undefined;
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

/** The pointer in a local reference such as `#/components/…`; undefined for any other reference. */
export function localPointer(reference: string): string | undefined {
  const keys = reference.startsWith("#") ? parsePointer(reference) : undefined;
  return keys?.reduce(child, "");
}

/** The value at the end of a path of own keys. */
export function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  let here: Json | undefined = value;
  for (const key of path) {
    const holder: Json | undefined = here;
    if (Array.isArray(holder)) here = /^\d+$/.test(key) ? holder[Number(key)] : undefined;
    else if (isObject(holder) && Object.hasOwn(holder, key)) here = holder[key];
    else return undefined;
  }
  return here;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
