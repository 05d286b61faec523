import {
  type Diagnostic,
  type Edit,
  type FoundOperation,
  type Json,
  type JsonObject,
  type Location,
  operationPath,
} from "@specwright/openapi/internal";
import type { GateRule } from "./rules.ts";

/** Something of a description that no right client can be made of. */
export interface Defect extends Diagnostic {
  readonly rule: GateRule;
  /** How a client is made without it. Where there is none, the description is refused. */
  readonly remedy?: Remedy;
}

export interface Remedy {
  /** What is done, as a clause: "getThing is left out". */
  readonly done: string;
  /** What the client lacks then; undefined if it lacks nothing. */
  readonly lacks?: Part;
  readonly edits: readonly Edit[];
}

/** Something of a description that a client lacks. */
export type Part =
  | "operation"
  /** Operations of a path, nobody knows how many. */
  | "path"
  | "parameter"
  | "request body"
  | "response"
  | "header"
  | "media type"
  | "credential"
  | "example"
  | "pattern";

/** The operation is missing from the client, and everything else is there. */
export function withoutOperation(operation: Pick<FoundOperation, "id" | "path" | "method">): Remedy {
  return { done: `${operation.id} is left out`, lacks: "operation", edits: [{ path: operationPath(operation) }] };
}

/** The same for an operation that nobody can send, by the method that it stands under. */
export function withoutMethod(method: string, path: readonly string[]): Remedy {
  return { done: `${method.toUpperCase()} ${path[1]} is left out`, lacks: "operation", edits: [{ path }] };
}

/** A part of a description is missing from the client. */
export function without(lacks: Part, name: string, path: readonly string[]): Remedy {
  return { done: `the ${lacks} ${name} is left out`, lacks, edits: [{ path }] };
}

/** A part of the description is read in the only way that is possible. */
export function takenFor(done: string, path: readonly string[], value?: Json): Remedy {
  return { done, edits: [value === undefined ? { path } : { path, value }] };
}

/** Something has not the form that OpenAPI gives it. */
export function shape(at: Location, expected: string, remedy?: Remedy): Defect {
  const hint = "See the OpenAPI specification for its form.";
  return { ...at, rule: "structure", message: `this is not ${expected}`, hint, ...(remedy && { remedy }) };
}

/** The objects of a list, with their indexes in it. */
export function indexedObjects(list: Json | undefined): [index: number, object: JsonObject][] {
  const items = Array.isArray(list) ? [...list.entries()] : [];
  return items.filter(
    (entry): entry is [number, JsonObject] =>
      typeof entry[1] === "object" && entry[1] !== null && !Array.isArray(entry[1]),
  );
}
