import {
  type Diagnostic,
  type Document,
  findOperations,
  type JsonObject,
  membersOf,
  slotOf,
} from "@specwright/openapi/internal";
import { danglingParts } from "./dangling-parts.ts";
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
  if (!hasUnresolved(given)) return { document: given, defects: [] };
  const all: Defect[] = danglingParts(given);
  let document = given.edit(all.flatMap(({ remedy }) => remedy?.edits ?? []));
  let isLeft = hasUnresolved(document);
  // What leads into an operation leads nowhere once that is left out.
  for (let passes = 0; passes < MOST_PASSES && isLeft; passes++) {
    const paths = unresolvedPaths(document);
    const defects = paths.length > 0 ? paths : unresolvedOperations(document);
    if (defects.length === 0) break;
    all.push(...defects);
    document = document.edit(defects.flatMap(({ remedy }) => remedy?.edits ?? []));
    isLeft = hasUnresolved(document);
  }
  if (!isLeft) return { document, defects: all };
  const said = new Set(all.map(placeText));
  const { edits, defects } = leftoverParts(document);
  return { document: document.edit(edits), defects: [...all, ...defects.filter((one) => !said.has(placeText(one)))] };
}

/** Each pass leaves less that leads nowhere, so that a few are enough. */
const MOST_PASSES = 20;

function unresolvedPaths(document: Document): Defect[] {
  const unresolved = new Unresolved(document);
  return Object.entries(membersOf(document.inlined.paths)).flatMap(([path, item]): Defect[] => {
    const reason = unresolved.direct("pathItem", item);
    if (!reason) return [];
    const { $ref: _, ...own } = item as JsonObject;
    if (!Object.keys(own).some(holdsOperations))
      return [
        {
          ...reason,
          remedy: { ...without("path", "", ["paths", path]), done: `all operations of ${path} are left out` },
        },
      ];
    const remedy = without("path", "", ["paths", path, "$ref"]);
    return [{ ...reason, remedy: { ...remedy, done: `what else ${path} has is left out` } }];
  });
}

function holdsOperations(key: string): boolean {
  const slot = slotOf("pathItem", key);
  return slot !== undefined && "kind" in slot && slot.kind === "operation";
}

function unresolvedOperations(document: Document): Defect[] {
  const unresolved = new Unresolved(document);
  return findOperations(document).flatMap((operation) => unresolvedParts(operation, unresolved));
}
