import { type Document, SpecError } from "@specwright/openapi";
import { brokenReferences } from "./broken-references.ts";
import { DocumentError } from "./document-error.ts";
import type { UnknownObject } from "./json.ts";

/** A document that is known to be OpenAPI 3.0 or 3.1, with every reference local and every example inline. */
export interface LoadedDocument {
  /** File path, or "(document object)". */
  readonly source: string;
  readonly root: UnknownObject;
}

/**
 * Reads a document, and checks what the rest of the package relies on.
 *
 * @throws DocumentError
 */
export function checkedDocument(source: string, read: () => Document): LoadedDocument {
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

function documentError(source: string, error: SpecError): DocumentError {
  const [first] = error.diagnostics;
  const pointer = first?.file.split("#")[1] ?? "";
  return new DocumentError(error.message, { source, pointer }, { cause: error });
}
