import { type Document, isObject } from "@specwright/openapi/internal";
import { type Defect, shape } from "./defect.ts";

/** What a description consists of. Where one of them is something else, nobody knows what was meant. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ["info", "an object with a title and a version"],
  ["paths", "a map of paths"],
  ["webhooks", "a map of webhooks"],
  ["components", "an object with maps of components"],
]);

/** The parts of a description, each of which is an object. */
export function checkRoot(document: Document): Defect[] {
  const { bundled } = document;
  return [...EXPECTED]
    .filter(([key]) => bundled[key] !== undefined && !isObject(bundled[key]))
    .map(([key, expected]) => shape(document.locate(bundled, key), expected));
}
