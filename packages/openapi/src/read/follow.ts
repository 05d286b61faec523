import { isObject, type Json } from "../json/json.ts";
import { at, localKeys, localPointer, pointerKeys } from "../json/pointer.ts";

// How references inside one document are followed. What stands beside a reference belongs to the place where it is
// written, and it means something in OpenAPI 3.1 only: who needs it reads it there.

/** A value of a document, and the JSON pointer of the place where it is. */
export interface Place {
  readonly pointer: string;
  readonly value: Json;
}

/** What a local reference points to, be that a reference too. Undefined where it points to nothing or to elsewhere. */
export function targetOf(root: object, reference: string): Json | undefined {
  const keys = localKeys(reference);
  return keys && at(root as Json, keys);
}

/** The value itself, or what is at the end of its references. Undefined where they lead nowhere, or in a circle. */
export function followed(root: object, value: Json | undefined): Json | undefined {
  const reference = referenceOf(value);
  if (reference === undefined) return value;
  const pointer = localPointer(reference);
  return pointer === undefined ? undefined : followedAt(root, pointer)?.value;
}

/** What is at a pointer, or at the end of the references that begin there, with the place where it really is. */
export function followedAt(root: object, pointer: string): Place | undefined {
  return endFrom(root, pointer, referenceOf);
}

/**
 * The pointer of the end of a chain of objects that are nothing but references: each says nothing of its own, and so
 * long chains cost no depth. The pointer itself where the chain leads nowhere, or in a circle.
 */
export function endOfBareReferences(root: object, pointer: string): string {
  return endFrom(root, pointer, bareReferenceOf)?.pointer ?? pointer;
}

/** The place of a pointer, and those to which references lead from there, in order. Empty where nothing is there. */
export function placesFrom(root: object, pointer: string): Place[] {
  return stepsFrom(root, pointer, referenceOf);
}

type Next = (value: Json) => string | undefined;

function endFrom(root: object, start: string, next: Next): Place | undefined {
  const end = stepsFrom(root, start, next).at(-1);
  return end === undefined || next(end.value) !== undefined ? undefined : end;
}

function stepsFrom(root: object, start: string, next: Next): Place[] {
  const steps = new Map<string, Place>();
  let pointer: string | undefined = start;
  while (pointer !== undefined && !steps.has(pointer)) {
    const value: Json | undefined = at(root as Json, pointerKeys(pointer));
    if (value === undefined) break;
    steps.set(pointer, { pointer, value });
    const reference = next(value);
    pointer = reference === undefined ? undefined : localPointer(reference);
  }
  return [...steps.values()];
}

function referenceOf(value: Json | undefined): string | undefined {
  if (!isObject(value) || typeof value.$ref !== "string") return undefined;
  return value.$ref;
}

function bareReferenceOf(value: Json): string | undefined {
  if (Object.keys(value as object).length > 1) return undefined;
  return referenceOf(value);
}
