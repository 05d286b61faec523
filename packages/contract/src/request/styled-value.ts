import type { SchemaSet } from "../schema/schema-set.ts";
import type { Shape } from "../schema/shape.ts";
import { readText } from "./text-value.ts";

/** Name and value as sent, both decoded; `raw` is the value before percent-decoding. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  readonly raw: string;
  /** Whether name or value is no percent-encoded UTF-8, so that it stands here as it was sent. */
  readonly broken: boolean;
}

/** What a styled value is read by: a Parameter, or a form property together with its Encoding. */
export interface Styled {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: string | undefined;
  readonly foreignNames?: ReadonlySet<string>;
}

const plainTypes = ["string", "number", "integer", "boolean"];

/** Whether text is to be read as a list or an object: only where the schema does not also allow plain values. */
export function wants(shape: Shape, type: "array" | "object"): boolean {
  return shape.types.has(type) && !plainTypes.some((plain) => shape.types.has(plain));
}

/** An object from the texts of its properties, each read by the property's schema. */
export function readObject(
  schemas: SchemaSet,
  shape: Shape,
  entries: readonly (readonly [string, string])[],
): Record<string, unknown> {
  const schemaOf = (name: string): string | undefined => shape.properties.get(name) ?? shape.additional;
  return Object.fromEntries(entries.map(([name, text]) => [name, readText(schemas, schemaOf(name), text)]));
}

/** `a,1,b,2` is the object `{ a: 1, b: 2 }`. */
export function pairUp(parts: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < parts.length; index += 2) {
    pairs.push([parts[index] ?? "", parts[index + 1] ?? ""]);
  }
  return pairs;
}
