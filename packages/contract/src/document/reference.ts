import { DocumentError } from "./document-error.ts";
import { child, isObject, type JsonObject, valueAt } from "./json.ts";

/** An object of the document and the place where it really is, after following references. */
export interface Place {
  readonly pointer: string;
  readonly value: JsonObject;
}

// Below these keys lies data, not OpenAPI: a member called $ref there is just a member.
const dataKeys = new Set(["example", "examples", "default", "enum", "const", "value"]);
// Below these keys lie names chosen by the author, so a property called `default` is no data.
const nameMaps = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas"]);

/** Calls `visit` for every `$ref` below a node, with the place of the object that holds it. */
export function eachReference(
  node: unknown,
  visit: (reference: string, pointer: string) => void,
  pointer: string = "",
  names: boolean = false,
): void {
  if (!isObject(node) && !Array.isArray(node)) return;
  if (!names && isObject(node) && typeof node.$ref === "string") visit(node.$ref, pointer);
  for (const [key, value] of Object.entries(node)) {
    if (!names && key === "examples" && isObject(value)) visitExamples(value, visit, child(pointer, key));
    if (!names && (dataKeys.has(key) || key.startsWith("x-"))) continue;
    eachReference(value, visit, child(pointer, key), !names && nameMaps.has(key));
  }
}

// A named example may itself be a reference; what its value holds is data.
function visitExamples(
  examples: JsonObject,
  visit: (reference: string, pointer: string) => void,
  pointer: string,
): void {
  for (const [name, example] of Object.entries(examples)) {
    if (isObject(example) && typeof example.$ref === "string") visit(example.$ref, child(pointer, name));
  }
}

/** The pointer a local reference (`#/components/…`) means, or undefined for any other reference. */
export function localPointer(reference: string): string | undefined {
  return reference.startsWith("#/") ? decodeURIComponent(reference.slice(1)) : undefined;
}

/** Follows `$ref`s of the object at a pointer. A circle or a missing target was refused at load, or ends here. */
export function placeAt(root: JsonObject, pointer: string): Place | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = pointer; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const value = valueAt(root, at);
    if (!isObject(value)) return undefined;
    if (typeof value.$ref !== "string") return { pointer: at, value };
    at = localPointer(value.$ref);
  }
  return undefined;
}

/**
 * Every reference must point into the document itself and at something that exists.
 *
 * @throws DocumentError naming the first one that does not.
 */
export function assertReferences(source: string, root: JsonObject): void {
  eachReference(root, (reference, pointer) => {
    const target = localPointer(reference);
    const anchor = target === undefined && reference.startsWith("#");
    if (anchor || (target !== undefined && valueAt(root, target) !== undefined)) return;
    throw new DocumentError({
      source,
      pointer,
      problem:
        target === undefined
          ? `The reference ${JSON.stringify(reference)} leaves the document.`
          : `The reference ${JSON.stringify(reference)} points at nothing.`,
      advice:
        target === undefined ? "Bundle the document into one file first (redocly bundle)." : "Correct the reference.",
    });
  });
}
