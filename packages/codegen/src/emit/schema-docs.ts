import type { SchemaName } from "../model/types.ts";
import { jsdoc } from "../print/jsdoc.ts";

/** The documentation of a component schema, as a comment. */
export function schemaDocs({ description, deprecated }: Pick<SchemaName, "description" | "deprecated">): string {
  if (deprecated) return jsdoc([description, "@deprecated"]);
  return jsdoc([description]);
}
