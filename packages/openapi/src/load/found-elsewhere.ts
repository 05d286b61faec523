import { isObject, type Json } from "../json/json.ts";
import type { Found, Sources } from "./sources.ts";

/** The end of a chain of bare references that leaves the root file; undefined for anything else. */
export function foundElsewhere(node: Json, rootFile: string, sources: Sources): Found | undefined {
  const passed = new Set<Json>();
  let here: Found | undefined;
  for (let next: Json = node; isObject(next) && typeof next.$ref === "string"; next = here.value) {
    // What stands beside a reference counts, and a chain that closes is reported where references are followed.
    if (Object.keys(next).length > 1 || passed.has(next)) return undefined;
    passed.add(next);
    const found = sources.find(here?.file ?? rootFile, next.$ref);
    if ("problem" in found || found.file === rootFile || Array.isArray(found.value)) return undefined;
    here = found;
  }
  return here;
}
