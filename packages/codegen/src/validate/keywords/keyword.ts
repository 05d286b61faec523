import type { Json, JsonObject } from "@specwright/openapi";
import { Imported, type Printable } from "../../print/literal.ts";

/** What the value of a keyword has to be. */
export type Holds = "number" | "string" | "boolean" | "array" | "object" | "schema" | "anything";

/** A keyword of JSON Schema, and how it is written as calls of the runtime. */
export interface Keyword {
  readonly name: string;
  readonly holds: Holds;
  /**
   * @param value what the keyword holds
   * @param schema what the keyword stands in, for those that depend on others
   * @param inner writes a schema in the schema
   */
  readonly write: (value: never, schema: JsonObject, inner: Inner) => readonly Printable[];
}

export type Inner = (schema: Json) => Printable;

export function call(name: string, ...args: readonly Printable[]): Imported {
  return new Imported(name, args);
}

/** A keyword that is a function of the runtime with the same name, called with what it holds. */
export function same(name: string, holds: Holds): Keyword {
  return { name, holds, write: (value: Json) => [call(name, value)] };
}

/** A keyword that says nothing by itself. */
export function silent(name: string): Keyword {
  return { name, holds: "anything", write: () => [] };
}

/** Whether a schema accepts everything. */
export function acceptsAll(schema: Json | undefined): boolean {
  if (schema === undefined || schema === true) return true;
  return typeof schema === "object" && schema !== null && Object.keys(schema).length === 0;
}
