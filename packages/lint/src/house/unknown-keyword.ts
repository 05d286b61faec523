import { type Document, isObject, type Location, walk } from "@specwright/openapi/internal";

/** Where the keyword or format stands that Ajv does not know: what it says names the word alone. */
export function placeOfUnknown(document: Document, message: string): Location | undefined {
  const [, kind, word] = /^unknown (keyword:|format) "(.*)"/.exec(message) ?? [];
  if (word === undefined) return undefined;
  for (const { kind: is, node } of walk("document", document.bundled)) {
    if (is !== "schema" || !isObject(node)) continue;
    if (kind === "format" && node.format === word) return document.locate(node, "format");
    if (kind !== "format" && Object.hasOwn(node, word)) return document.locate(node, word);
  }
  return undefined;
}
