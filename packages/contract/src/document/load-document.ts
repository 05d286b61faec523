import { basename, dirname } from "node:path";
import { DiskFolder, type Document, readDocument, readObject, SpecError } from "@specwright/openapi";
import { brokenReferences } from "./broken-references.ts";
import { DocumentError } from "./document-error.ts";
import type { UnknownObject } from "./json.ts";
import { locateSource } from "./locate-source.ts";

/** A document that is known to be OpenAPI 3.0 or 3.1, with every reference local and every example inline. */
export interface LoadedDocument {
  /** File path, or "(document object)". */
  readonly source: string;
  readonly root: UnknownObject;
}

/** Path or file URL of a document, a folder that holds one, the name of an installed package, or a parsed document. */
export type DocumentSource = string | URL | object;

/**
 * Reads a document and what it refers to in its own folder, and checks what the rest of the package relies on. The
 * caller's object is copied, never changed.
 *
 * A description is refused, by name of the rule and with its place, where it
 * - cannot be found (`locate-source.ts`) or read, or is not OpenAPI 3.0 or 3.1 (the reader of @specwright/openapi),
 * - refers to a URL or to a file outside of its folder (the same reader),
 * - refers to nothing, or to an example on the web (`broken-references.ts`).
 * A schema that Ajv cannot compile is refused when it is first needed (`schema/schema-set.ts`).
 *
 * @throws DocumentError
 */
export async function loadDocument(source: DocumentSource): Promise<LoadedDocument> {
  if (typeof source !== "string" && !(source instanceof URL)) {
    return checked("(document object)", () => readObject(source));
  }
  const file = locateSource(source);
  return checked(file, () => readFile(file));
}

function checked(source: string, read: () => Document): LoadedDocument {
  try {
    const document = read();
    const broken = brokenReferences(document);
    if (broken.length > 0) throw new SpecError(broken);
    return { source, root: document.bundled };
  } catch (error) {
    if (error instanceof SpecError) throw documentError(source, error);
    throw error;
  }
}

function readFile(file: string): Document {
  return readDocument(new DiskFolder(process.cwd(), dirname(file)), basename(file));
}

function documentError(source: string, error: SpecError): DocumentError {
  const [first] = error.diagnostics;
  const pointer = first?.file.split("#")[1] ?? "";
  return new DocumentError(error.message, { source, pointer }, { cause: error });
}
