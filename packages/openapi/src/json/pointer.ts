import { isObject, type Json } from "./json.ts";

/** `["paths", "/a"]` as `#/paths/~1a`. */
export function pointer(path: readonly string[]): string {
  return `#${path.map((key) => `/${escaped(key)}`).join("")}`;
}

/** `#/paths/~1a` as `["paths", "/a"]`; undefined for what is not a JSON pointer. */
export function parsePointer(fragment: string): string[] | undefined {
  const text = fragment.replace(/^#/, "");
  if (text === "") return [];
  if (!text.startsWith("/")) return undefined;
  return text.slice(1).split("/").map(unescaped);
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

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescaped(part: string): string {
  return percentDecoded(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
