import { type Document, type Folder, readDocument, readObject } from "@specwright/openapi";
import {
  checkedDocument,
  type LoadedDocument,
  type ReadDocument,
  type TellBroken,
} from "../document/loaded-document.ts";

const FILE = "openapi.yaml";

/**
 * Reads a description that a program has in its hands: its text, or the object that it was parsed to.
 *
 * @throws DocumentError
 */
export function readDescription(description: string | object, tell?: TellBroken): LoadedDocument {
  if (typeof description === "string")
    return checkedDocument("(description)", (options) => readText(description, options), tell);
  return checkedDocument("(document object)", (options) => readObject(description, options), tell);
}

function readText(text: string, options: Parameters<ReadDocument>[0]): Document {
  return readDocument(folderOf(text), FILE, options);
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
