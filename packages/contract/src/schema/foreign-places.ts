import { asLine, isObject, type Json, type JsonObject, pointer, walk } from "@specwright/openapi/internal";
import { DocumentError } from "../document/document-error.ts";
import type { LoadedDocument } from "../document/loaded-document.ts";
import { foreignWords } from "./foreign-words.ts";

/** Every place of a document where a schema has something that no compiler of JSON Schema knows, with what it is. */
export function foreignPlaces({ root }: LoadedDocument): string[] {
  return [...walk("document", root as Json)].flatMap(({ kind, node, path }) => {
    if (kind !== "schema" || !isObject(node)) return [];
    return foreignWords(node as JsonObject).map(({ message }) => asLine(`${pointer(path)}: ${message}`));
  });
}

/** Says all of it at once, and what to do. */
export function foreignError({ source }: LoadedDocument, places: readonly string[]): DocumentError {
  const message = [
    `${source}: Schemas have what JSON Schema does not know:`,
    ...places.map((place) => `    ${place}`),
    `Correct the schemas, or mock with answers: "warn" (--answers warn), which ignores it.`,
  ].join("\n");
  return new DocumentError(message, { source });
}
