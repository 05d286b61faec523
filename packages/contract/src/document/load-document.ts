import { basename, dirname } from "node:path";
import { DiskFolder, type Document, readDocument, readObject } from "@specwright/openapi";
import { checkedDocument, type LoadedDocument, type ReadDocument, type TellBroken } from "./loaded-document.ts";
import { locateSource } from "./locate-source.ts";

/** Path or file URL of a document, a folder that holds one, the name of an installed package, or a parsed document. */
export type DocumentSource = string | URL | object;

/**
 * Reads a document and what it refers to in its own folder, and checks what the rest of the package relies on. The
 * caller's object is copied, never changed.
 *
 * A description is refused, by name of the rule and with its place, where it
 * - cannot be found (`locate-source.ts`) or read, or is not OpenAPI 3.0 or 3.1 (the reader of @specwright/openapi),
 * - refers to a URL or to a file outside of its folder (the same reader),
 * - refers to nothing, or to an example on the web (`broken-references.ts`), unless somebody is told of it instead.
 * A schema that Ajv cannot compile is refused when it is first needed (`schema/schema-set.ts`).
 *
 * @throws DocumentError
 */
export async function loadDocument(source: DocumentSource, tell?: TellBroken): Promise<LoadedDocument> {
  if (typeof source !== "string" && !(source instanceof URL)) {
    return checkedDocument("(document object)", (options) => readObject(source, options), tell);
  }
  const file = locateSource(source);
  return checkedDocument(file, (options) => readFile(file, options), tell);
}

function readFile(file: string, options: Parameters<ReadDocument>[0]): Document {
  return readDocument(new DiskFolder(process.cwd(), dirname(file)), basename(file), options);
}
