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
 * @throws DocumentError if it cannot be found or read, is not OpenAPI 3.0 or 3.1, or refers to what it may not reach.
 */
export async function loadDocument(source: DocumentSource): Promise<LoadedDocument> {
  const fromFile = typeof source === "string" || source instanceof URL;
  const name = fromFile ? locateSource(source) : "(document object)";
  try {
    const document = fromFile ? readFile(name) : readObject(source);
    const broken = brokenReferences(document);
    if (broken.length > 0) throw new SpecError(broken);
    return { source: name, root: document.bundled };
  } catch (error) {
    throw error instanceof SpecError ? documentError(name, error) : error;
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
