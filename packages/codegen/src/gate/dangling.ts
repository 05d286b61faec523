import {
  type Diagnostic,
  type Document,
  findOperations,
  isObject,
  type JsonObject,
  METHODS,
  membersOf,
} from "@specwright/openapi";
import { type Defect, without } from "./defect.ts";
import { leftoverParts } from "./leftover-parts.ts";
import { hasUnresolved, placeText, referring, Unresolved } from "./unresolved.ts";
import { unresolvedParts } from "./unresolved-parts.ts";

/** References that lead nowhere, each place once. */
export function danglingReferences(document: Document): Diagnostic[] {
  if (!hasUnresolved(document)) return [];
  const unresolved = new Unresolved(document);
  const inDocument = [...referring("document", document.bundled)].flatMap(
    ({ kind, node }) => unresolved.direct(kind, node) ?? [],
  );
  const byPlace = new Map([...document.unresolved, ...inDocument].map((one) => [placeText(one), one]));
  return [...byPlace.values()];
}

/**
 * A description without what its references do not find: paths first, then operations and their parts, and at last what
 * no operation needs.
 * @returns what is said of each part that is missing
 */
export function withoutDangling(given: Document): { readonly document: Document; readonly defects: readonly Defect[] } {
  let document = given;
  const all: Defect[] = [];
  for (const step of [unresolvedPaths, unresolvedOperations]) {
    const defects = hasUnresolved(document) ? step(document) : [];
    all.push(...defects);
    document = document.edit(defects.flatMap(({ remedy }) => remedy?.edits ?? []));
  }
  if (!hasUnresolved(document)) return { document, defects: all };
  const said = new Set(all.map(placeText));
  const { edits, defects } = leftoverParts(document);
  return { document: document.edit(edits), defects: [...all, ...defects.filter((one) => !said.has(placeText(one)))] };
}

function unresolvedPaths(document: Document): Defect[] {
  const unresolved = new Unresolved(document);
  return Object.entries(membersOf(document.inlined.paths)).flatMap(([path, item]): Defect[] => {
    const reason = unresolved.direct("pathItem", item);
    if (!reason) return [];
    const { $ref: _, ...own } = item as JsonObject;
    if (!METHODS.some((method) => isObject(own[method])))
      return [
        {
          ...reason,
          remedy: { ...without("operation", "", ["paths", path]), done: `all operations of ${path} are left out` },
        },
      ];
    const remedy = without("operation", "", ["paths", path, "$ref"]);
    return [{ ...reason, remedy: { ...remedy, done: `what else ${path} has is left out` } }];
  });
}

function unresolvedOperations(document: Document): Defect[] {
  const unresolved = new Unresolved(document);
  return findOperations(document).flatMap((operation) => unresolvedParts(operation, unresolved));
}
