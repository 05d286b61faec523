import type { Json, JsonObject } from "@specwright/openapi";
import type { Want } from "../cell.ts";

/** A change of one field of an object of OpenAPI, made to the small description of `object-cells.ts`. */
export interface ObjectEdit {
  /** `<object of the meta-schema>.<field>` */
  readonly field: string;
  readonly name: string;
  readonly change: (document: JsonObject) => void;
  readonly want: Want;
  /** The verdict on the way back. */
  readonly back: Want;
  /** Whether only programs notice, not peers: the verdict belongs to the SDK ledger. */
  readonly sdk?: boolean;
}

/** The object or array at the end of a way of keys. */
export function at(document: JsonObject, ...path: readonly (string | number)[]): JsonObject {
  return path.reduce<Json>((here, key) => (here as JsonObject)[key] as Json, document) as JsonObject;
}

export function set(path: readonly (string | number)[], value: Json): ObjectEdit["change"] {
  return (document) => {
    at(document, ...path.slice(0, -1))[String(path.at(-1))] = value;
  };
}

export function drop(...path: readonly (string | number)[]): ObjectEdit["change"] {
  return (document) => {
    delete at(document, ...path.slice(0, -1))[String(path.at(-1))];
  };
}

/**
 * A change that is shown to other tools alone: beside many pairs at once they would take its paths for renamed ones of
 * another pair.
 */
export function alone(change: ObjectEdit["change"]): ObjectEdit["change"] {
  return (document) => {
    at(document, "info").version = "1.0.1";
    change(document);
  };
}

export const list = ["paths", "/books", "get"] as const;
export const add = ["paths", "/books", "post"] as const;
export const one = ["paths", "/books/{id}"] as const;
export const limit = [...list, "parameters", 0] as const;
export const ids = [...list, "parameters", 1] as const;
export const upload = ["paths", "/covers", "post", "requestBody", "content", "multipart/form-data"] as const;
export const hook = ["webhooks", "sold", "post"] as const;
export const listed = [...list, "responses", "200"] as const;

export function rename(object: JsonObject, from: string, to: string): void {
  object[to] = object[from] as Json;
  delete object[from];
}
