import { inline } from "../../load/inline.ts";
import { type JsonObject, Positions } from "../../load/source-file.ts";
import { at } from "../../load/sources.ts";
import { parsePointer } from "../../load/walk.ts";
import { Version } from "../version.ts";

/** A description that was never in a file, so that all of it stands at one place. */
export function inMemory(document: JsonObject): Version {
  return new Version({
    file: "openapi.yaml",
    bundled: document,
    inlined: inline(document, new Positions()),
    version: "3.1",
    locate: () => ({ file: "openapi.yaml", line: 1, col: 1 }),
    find: () => undefined,
    integer: () => undefined,
    resolve: (reference) => at(document, parsePointer(reference) ?? []),
  });
}
