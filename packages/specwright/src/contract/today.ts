import { readSettings } from "@specwright/codegen";
import { DiskFolder, type Document, readDocument } from "@specwright/openapi";
import { placeOfPointer } from "./place.ts";

/** What `specs/` says of a provider now, whatever its package was generated from. */
export interface Today {
  /** The description as its package would publish it. */
  readonly spec: object;
  /** operationIds of what changes something although its method is GET or HEAD, as provider.yaml says. */
  readonly writes: readonly string[];
  /** Where in `specs/` something was written: "specs/acme/openapi.yaml:12:7". */
  place(pointer: string): string;
}

/** @throws SpecError with every place that keeps the description from being read. */
export function readToday(workspace: string, provider: string): Today {
  const folder = new DiskFolder(workspace, `specs/${provider}`);
  const { settings } = readSettings(folder);
  const document: Document = readDocument(folder, settings.document);
  return {
    // The loader keeps its own: positions go by the objects.
    spec: structuredClone(document.bundled),
    writes: Object.entries(settings.operations ?? {}).flatMap(([id, { writes }]) => (writes ? [id] : [])),
    place: (pointer) => {
      const { file, line, col } = placeOfPointer(document, pointer);
      return `${file}:${line}:${col}`;
    },
  };
}
