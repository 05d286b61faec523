import type { SchemaPointer } from "../document/operation.ts";

export type JsonType = "object" | "array" | "string" | "integer" | "number" | "boolean" | "null";

/**
 * A place of the document at which values can be made. `allOf`, references and chosen alternatives are many schemas for
 * one value, so a node is a list of them.
 */
export interface SchemaNode {
  readonly pointers: readonly SchemaPointer[];
  /** Pointers of keywords that have been dealt with: an `anyOf` whose branch is among `pointers`, a `not`, an `if`, … */
  readonly settled: ReadonlySet<string>;
  /** Schemas that values keep too, though nothing is wrong with one that does not: the `if` before a `then`. */
  readonly assumed: readonly SchemaPointer[];
  /** Schemas that values must not keep: the `if` before an `else`. */
  readonly refused: readonly SchemaPointer[];
  /** Names of properties that values have, required or not. */
  readonly present: readonly string[];
  /** Names of properties that values do not have. */
  readonly missing: readonly string[];
}

/** What is added to a node by a decision. */
export type Branch = Partial<Omit<SchemaNode, "settled">> & { readonly label?: string };

/** An `anyOf`, `oneOf` or `if` that is still to be decided. */
export interface Choice {
  readonly pointer: string;
  readonly keyword: string;
  readonly branches: readonly Branch[];
}

/** What `dependentRequired` and `dependentSchemas` ask for as soon as a property is there. */
export interface Dependency {
  readonly pointer: string;
  readonly keyword: "dependentRequired" | "dependentSchemas";
  readonly trigger: string;
  readonly branch: Branch;
}

/** How many items have to match a schema. */
export interface Containment {
  readonly pointer: SchemaPointer;
  readonly least: number;
  readonly most: number;
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
  /** The keyword that sets `maxItems`: itself, or one that refuses items after the first ones. */
  readonly maxItemsBy: "maxItems" | "items" | "unevaluatedItems";
  readonly contains: readonly Containment[];
  readonly uniqueItems: boolean;
  readonly prefixItems: readonly SchemaNode[];
  /** Undefined allows anything. */
  readonly items: SchemaNode | undefined;
  readonly minProperties: number;
  readonly maxProperties: number;
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly required: ReadonlySet<string>;
  /** Names that values have although they need not. */
  readonly present: ReadonlySet<string>;
  /** Names that values do not have: `readOnly` in requests, `writeOnly` in responses, and those the node leaves out. */
  readonly absent: ReadonlySet<string>;
  /** Schemas of the properties whose name matches a pattern. */
  readonly byPattern: readonly { readonly pattern: string; readonly node: SchemaNode }[];
  /** The schema of names. */
  readonly names: SchemaNode | undefined;
  readonly dependencies: readonly Dependency[];
  /** The schema of further properties; undefined where none is given. */
  readonly additional: SchemaNode | undefined;
  /** Whether further properties are refused. */
  readonly closed: boolean;
  /** Whether properties are refused that no other keyword looks at. */
  readonly sealed: boolean;
  /** Whether further properties are allowed in so many words. */
  readonly open: boolean;
  readonly choices: readonly Choice[];
  /** Schemas that values must not keep, from `not` and the node. */
  readonly refused: readonly SchemaPointer[];
}

export function nodeAt(pointer: SchemaPointer): SchemaNode {
  return { pointers: [pointer], settled: new Set(), assumed: [], refused: [], present: [], missing: [] };
}

/** The node after a decision about one of its keywords. */
export function choose(node: SchemaNode, { pointer }: { readonly pointer: string }, branch: Branch): SchemaNode {
  const { pointers = [], assumed = [], refused = [], present = [], missing = [] } = branch;
  return {
    pointers: [...node.pointers, ...pointers],
    settled: new Set([...node.settled, pointer]),
    assumed: [...node.assumed, ...assumed],
    refused: [...node.refused, ...refused],
    present: [...node.present, ...present],
    missing: [...node.missing, ...missing],
  };
}

/** One node for a value that has to keep both. */
export function both(one: SchemaNode | undefined, other: SchemaNode): SchemaNode {
  if (one === undefined) return other;
  return { ...one, pointers: [...one.pointers, ...other.pointers] };
}
