import { isObject, type Json, type JsonObject, objectOf } from "./json.ts";
import type { Name } from "./object-types.ts";
import { rewrite } from "./rewrite.ts";

/** One name of an author's, and another in its stead. */
export interface Renaming {
  readonly kind: Name;
  readonly old: string;
  readonly name: string;
}

/** One renaming to try, and the description that it is tried with. */
export interface Row extends Renaming {
  readonly fixture: string;
}

/** The names that a description has, by what they name. */
export function namesIn(document: JsonObject): ReadonlyMap<Name, ReadonlySet<string>> {
  const found = new Map<Name, Set<string>>();
  const note = (kind: Name, name: string): string => {
    found.set(kind, (found.get(kind) ?? new Set()).add(name));
    return name;
  };
  rewrite(document, { name: note, data: (value) => value });
  return found;
}

/** The same description in which a name of one kind is another one, at all places that mean it. */
export function renamed(document: JsonObject, { kind, old, name }: Renaming): JsonObject {
  return rewrite(document, {
    name: (where, text) => (where === kind && text === old ? name : text),
    data: (value) => inData(value, kind, old, name),
  });
}

/** Values have properties by name, and what a mapping tells them by. */
function inData(value: Json, kind: Name, old: string, name: string): Json {
  if (Array.isArray(value)) return value.map((item) => inData(item, kind, old, name));
  if (kind === "mapping" && value === old) return name;
  if (!isObject(value)) return value;
  return objectOf(
    Object.entries(value).map(([key, member]) => [
      kind === "property" && key === old ? name : key,
      inData(member, kind, old, name),
    ]),
  );
}

/** Tells whether a description has a name already, so that another one would be lost. */
export function takenIn(document: JsonObject): (kind: Name, name: string) => boolean {
  const names = namesIn(document);
  const keys = keysOfData(document);
  const patterns = [...(names.get("pattern") ?? [])].map((pattern) => new RegExp(pattern, "u"));
  return (kind, name) => {
    const known = [...(names.get(kind) ?? [])];
    if (/header|credential/.test(kind)) return known.some((one) => one.toLowerCase() === name.toLowerCase());
    if (known.includes(name)) return true;
    return kind === "property" && (keys.has(name) || patterns.some((pattern) => pattern.test(name)));
  };
}

function keysOfData(document: JsonObject): ReadonlySet<string> {
  const keys = new Set<string>();
  const note = (value: Json): Json => {
    if (Array.isArray(value)) value.forEach(note);
    else if (isObject(value))
      for (const [key, member] of Object.entries(value)) {
        keys.add(key);
        note(member);
      }
    return value;
  };
  rewrite(document, { name: (_, name) => name, data: note });
  return keys;
}

/** The same description with something wrong in each of its schemas, which whoever looks at them all has to find. */
export function spoiled(document: JsonObject): JsonObject {
  const object = (type: string, node: JsonObject): JsonObject =>
    type === "schema" ? { ...node, maxLength: "wrong" } : node;
  return rewrite(document, { name: (_, name) => name, data: (value) => value, object });
}
