import { dirname, resolve } from "node:path";
import { readText } from "@specwright/import/find";
import {
  at,
  children,
  type Json,
  type JsonObject,
  membersOf,
  Positions,
  parsePointer,
  parseSource,
} from "@specwright/openapi/internal";

/**
 * How many operations a description has below `paths`, whatever can be made of them; 0 where it cannot be read. Counted in
 * the files as they are found, in Swagger 2.0 too, so that neither import nor generation loses one unnoticed.
 */
export function describedOperations(file: string): number {
  try {
    const paths = Object.entries(membersOf(membersOf(parsed(file)).paths)).filter(([path]) => !path.startsWith("x-"));
    return paths.reduce((sum, [, item]) => sum + operationsIn(file, membersOf(item)), 0);
  } catch {
    return 0;
  }
}

function operationsIn(file: string, item: JsonObject): number {
  if (typeof item.$ref === "string") return operationsIn(...referred(file, item.$ref));
  return children("pathItem", item).filter(({ kind }) => kind === "operation").length;
}

/** A path item in another file, or elsewhere in this one, and the file that holds it. */
function referred(file: string, reference: string): [file: string, item: JsonObject] {
  const [target = "", fragment = ""] = reference.split("#");
  const holder = target === "" ? file : resolve(dirname(file), target);
  return [holder, membersOf(at(parsed(holder), parsePointer(fragment) ?? [""]))];
}

function parsed(file: string): Json {
  return parseSource(file, readText(file), new Positions());
}
