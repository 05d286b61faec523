import { type Document, type Folder, readDocument, readObject } from "@specwright/openapi";
import { checkedDocument, type LoadedDocument } from "../document/loaded-document.ts";

const FILE = "openapi.yaml";

/**
 * Reads a description that a program has in its hands: its text, or the object that it was parsed to.
 *
 * @throws DocumentError
 */
export function readDescription(description: string | object): LoadedDocument {
  if (typeof description !== "string") return checkedDocument("(document object)", () => readObject(description));
  return checkedDocument("(description)", () => readText(description));
}

function readText(text: string): Document {
  return readDocument(folderOf(text), FILE);
}

/** There is nothing beside a text. */
function folderOf(text: string): Folder {
  return {
    display: () => "(description)",
    has: (file) => file === FILE,
    read: () => text,
    wasRead: () => true,
    files: () => [],
    resolve: (_, reference) => {
      if (reference === FILE) return { file: FILE };
      return { problem: "names a file, and a text has none beside it: put them together with bundleDocument first" };
    },
  };
}
