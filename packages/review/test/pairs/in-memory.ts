import { at, inline, type JsonObject, Positions, parsePointer } from "@specwright/openapi";
import { Version } from "../../src/version.ts";

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
