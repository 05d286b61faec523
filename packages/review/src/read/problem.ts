import type { Diagnostic, Document, Json, Location } from "@specwright/openapi";

/** Something at a key of an object that cannot be read as OpenAPI. */
export interface Problem {
  readonly node: object;
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}

/** A problem in its place, and what stands there. */
export interface Unreadable extends Diagnostic {
  /** The object, and the key of it that cannot be read or is not there. */
  readonly node: object;
  readonly key: string;
}

/** The problem in its place: at the key, or at the object that does not have it. */
export function placed(document: Document, rule: string, { node, key, message, hint }: Problem): Unreadable {
  const at: Location = document.locate(node, key in node ? key : undefined);
  return { ...at, rule, message, hint, node, key };
}

/** What stands at a key is not what OpenAPI wants there, such as "an array". */
export function notA(wanted: string, node: object, key: string, value: Json): Problem {
  return { node, key, message: `"${key}" is ${described(value)}`, hint: `OpenAPI wants ${wanted} here.` };
}

function described(value: Json): string {
  if (value === null) return "null";
  return `the ${Array.isArray(value) ? "array" : typeof value} ${text(value)}`;
}

/** A value as JSON, cut where it is long. */
export function text(value: Json): string {
  const written = JSON.stringify(value);
  if (written.length > 40) return `${written.slice(0, 39)}…`;
  return written;
}
