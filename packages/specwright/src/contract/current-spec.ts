import { admit, type MockOptions, mockOptions, readSettings } from "@specwright/codegen/stages";
import { readWorkspace, specFolder } from "@specwright/codegen/workspace";
import { DiskFolder, readDocument } from "@specwright/openapi";
import { placeOfPointer } from "./place.ts";

/** What `specs/` says of a provider now. Its package may have been generated from an earlier version. */
export interface CurrentSpec {
  /** The description as its package would publish it. */
  readonly spec: object;
  /** operationIds of GET and HEAD operations that change something, as provider.yaml says. */
  readonly writes: readonly string[];
  /** What a mock is told beyond the description, as provider.yaml says. */
  readonly mock: MockOptions;
  /** The place in `specs/` of what a pointer into the description leads to: "specs/acme/openapi.yaml:12:7". */
  place(pointer: string): string;
}

/** @throws SpecError with every place that keeps the description from being read, or from becoming a package. */
export function readCurrentSpec(workspace: string, provider: string): CurrentSpec {
  const folder = new DiskFolder(workspace, specFolder(workspace, provider));
  const loaded = readSettings(folder, readWorkspace(workspace));
  const { document } = admit(readDocument(folder, loaded.settings.document, { keepUnresolved: true }), loaded);
  const operations = Object.entries(loaded.settings.operations ?? {});
  return {
    // A copy: the document knows the place of its own objects only.
    spec: structuredClone(document.bundled),
    writes: operations.filter(([, { writes }]) => writes === true).map(([id]) => id),
    mock: mockOptions(loaded.settings) ?? {},
    place: (pointer) => {
      const { file, line, col } = placeOfPointer(document, pointer);
      return `${file}:${line}:${col}`;
    },
  };
}
