import { type DocumentSource, loadDocument } from "./load-document.ts";

/**
 * One object of all files of a document, which refers to nothing but itself and has all examples in it. It can be kept as
 * JSON, and be used where there is no disk.
 *
 * @throws DocumentError if the document cannot be used
 */
export async function bundleDocument(source: DocumentSource): Promise<object> {
  return (await loadDocument(source)).root;
}
