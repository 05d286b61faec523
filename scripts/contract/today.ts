import { Folder } from "../load/folder.ts";
import { type Document, readDocument } from "../load/read-document.ts";
import { readSettings } from "../load/read-settings.ts";
import { placeOfPointer } from "./place.ts";

/** What `specs/` says of a provider now, whatever its package was generated from. */
export interface Today {
  /** The description as its package would publish it. */
  readonly spec: object;
  /** Where in `specs/` something was written: "specs/acme/openapi.yaml:12:7". */
  place(pointer: string): string;
}

/** @throws SpecError with every place that keeps the description from being read. */
export function readToday(workspace: string, provider: string): Today {
  const folder = new Folder(workspace, `specs/${provider}`);
  const document: Document = readDocument(folder, readSettings(folder).settings.document);
  return {
    // The loader keeps its own: positions go by the objects.
    spec: structuredClone(document.bundled),
    place: (pointer) => {
      const { file, line, col } = placeOfPointer(document, pointer);
      return `${file}:${line}:${col}`;
    },
  };
}
