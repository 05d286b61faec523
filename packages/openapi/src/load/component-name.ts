import { define, isObject, type JsonObject } from "../json/json.ts";
import { parsePointer } from "../json/pointer.ts";

/** What an object of another file is called among the components: as its pointer ends, or else as its file. */
export function nameOf(file: string, reference: string): string {
  const last = parsePointer(reference.split("#")[1] ?? "")?.at(-1) ?? file.replace(/^.*\//, "").replace(/\.\w+$/, "");
  return last.replace(/[^a-zA-Z0-9._-]+/g, "_") || "Shared";
}

/** Puts a component under its name, or where that is taken under the name with a number. */
export function addNamed(
  root: JsonObject,
  sectionName: string,
  wanted: string,
  target: JsonObject,
): { readonly section: JsonObject; readonly name: string } {
  const section = child(child(root, "components"), sectionName);
  let name = wanted;
  for (let count = 2; Object.hasOwn(section, name); count++) name = `${wanted}${count}`;
  define(section, name, target);
  return { section, name };
}

function child(parent: JsonObject, key: string): JsonObject {
  if (!isObject(parent[key])) define(parent, key, {});
  return parent[key] as JsonObject;
}
