import type { SchemaPointer } from "../document/operation.ts";

export type JsonType = "object" | "array" | "string" | "integer" | "number" | "boolean" | "null";

/**
 * A place of the document at which values can be made. `allOf`, references and chosen alternatives are many schemas for
 * one value, so a node is a list of them.
 */
export interface SchemaNode {
  readonly pointers: readonly SchemaPointer[];
  /** Pointers of the `anyOf` and `oneOf` whose branch has been chosen and is one of `pointers`. */
  readonly settled: ReadonlySet<string>;
}

/** An `anyOf` or `oneOf` that is still to be decided. */
export interface Choice {
  readonly pointer: string;
  readonly branches: readonly SchemaPointer[];
}

/** Everything the schemas of a node ask for, with the tightest bound of each kind. */
export interface FlatSchema {
  /** True where a schema is `false`: there is no value. */
  readonly never: boolean;
  /** Undefined allows every type. */
  readonly types: readonly JsonType[] | undefined;
  /** From `const` and `enum`. */
  readonly values: readonly unknown[] | undefined;
  readonly format: string | undefined;
  readonly patterns: readonly string[];
  readonly minLength: number;
  readonly maxLength: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Whether the bound itself is outside. */
  readonly aboveMinimum: boolean;
  readonly belowMaximum: boolean;
  readonly multipleOf: readonly number[];
  readonly minItems: number;
  readonly maxItems: number;
  readonly uniqueItems: boolean;
  readonly prefixItems: readonly SchemaNode[];
  /** Undefined allows anything. */
  readonly items: SchemaNode | undefined;
  readonly minProperties: number;
  readonly maxProperties: number;
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly required: ReadonlySet<string>;
  /** Names that this direction never carries: `readOnly` in requests, `writeOnly` in responses. */
  readonly absent: ReadonlySet<string>;
  /** The schema of further properties; undefined where none is given. */
  readonly additional: SchemaNode | undefined;
  /** Whether further properties are refused. */
  readonly closed: boolean;
  /** Whether further properties are allowed in so many words. */
  readonly open: boolean;
  readonly choices: readonly Choice[];
  /** Keywords that values are not derived from, such as `if`; Ajv judges them. */
  readonly others: readonly string[];
}

export function nodeAt(pointer: SchemaPointer): SchemaNode {
  return { pointers: [pointer], settled: new Set() };
}

export function choose(node: SchemaNode, choice: Choice, branch: SchemaPointer): SchemaNode {
  return { pointers: [...node.pointers, branch], settled: new Set([...node.settled, choice.pointer]) };
}
