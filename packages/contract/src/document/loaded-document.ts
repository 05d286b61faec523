import { type Diagnostic, type Document, formatDiagnostic, lineBodies, SpecError } from "@specwright/openapi/internal";
import { brokenReferences } from "./broken-references.ts";
import { DocumentError } from "./document-error.ts";
import type { UnknownObject } from "./json.ts";

/** A document that is known to be OpenAPI 3.0 or 3.1, with every reference local and every example inline. */
export interface LoadedDocument {
  /** File path, or "(document object)". */
  readonly source: string;
  readonly root: UnknownObject;
}

/** Is told of each place that leads nowhere. */
export type TellBroken = (message: string) => void;

/** Reads a document, with its references that lead nowhere if they are to be kept. */
export type ReadDocument = (options: { readonly keepUnresolved: boolean }) => Document;

/**
 * Reads a document, and checks what the rest of the package relies on.
 *
 * @param tell where it is given, what leads nowhere is told and left out; otherwise the document is refused for it
 * @throws DocumentError
 */
export function checkedDocument(source: string, read: ReadDocument, tell?: TellBroken): LoadedDocument {
  try {
    const described = read({ keepUnresolved: tell !== undefined });
    const document = described.edit(lineBodies(described));
    const broken = brokenReferences(document);
    if (broken.length === 0) return { source, root: document.bundled };
    if (tell === undefined) throw new SpecError(broken.map(({ said }) => said));
    for (const message of new Set(broken.map(({ said }) => headline(said)))) tell(message);
    return { source, root: document.edit(broken.map(({ edit }) => edit)).bundled };
  } catch (error) {
    if (error instanceof SpecError) throw documentError(source, error);
    throw error;
  }
}

function headline(said: Diagnostic): string {
  const [line = ""] = formatDiagnostic(said).split("\n");
  return line;
}

function documentError(source: string, error: SpecError): DocumentError {
  const [first] = error.diagnostics;
  const pointer = first?.file.split("#")[1] ?? "";
  return new DocumentError(error.message, { source, pointer }, { cause: error });
}
