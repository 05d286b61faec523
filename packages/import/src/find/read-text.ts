import { readFileSync } from "node:fs";
import { decoded } from "@specwright/openapi/internal";

/** The text of a file, in whatever form of Unicode the reader takes. */
export function readText(path: string): string {
  return decoded(readFileSync(path));
}
