import { listOr, type UnknownObject } from "../../document/json.ts";
import type { Direction } from "../../schema/dialect.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import type { Choice, FlatSchema, SchemaNode } from "../flat-schema.ts";

/** A flat schema while it is being put together. */
export type FlatSchemaDraft = { -readonly [K in keyof FlatSchema]: FlatSchema[K] } & {
  properties: Map<string, SchemaNode>;
  required: Set<string>;
  present: Set<string>;
  absent: Set<string>;
  choices: Choice[];
};

/** One schema of a node that is being read. */
export interface Reading {
  readonly schemas: SchemaSet;
  readonly node: SchemaNode;
  readonly direction: Direction;
  readonly draft: FlatSchemaDraft;
  /** Pointers of schemas that have been read. */
  readonly seen: Set<string>;
}

/** Pointers of the members of a list of schemas; empty where there is none. */
export function listed(schema: UnknownObject, pointer: string, key: string): string[] {
  return listOr(schema[key]).map((_, index) => `${pointer}/${key}/${index}`);
}

export function numberOr(value: unknown, otherwise: number): number {
  if (typeof value === "number") return value;
  return otherwise;
}

export function emptyDraft(): FlatSchemaDraft {
  return {
    never: false,
    types: undefined,
    values: undefined,
    format: undefined,
    patterns: [],
    minLength: 0,
    maxLength: Infinity,
    minimum: -Infinity,
    maximum: Infinity,
    aboveMinimum: false,
    belowMaximum: false,
    multipleOf: [],
    minItems: 0,
    maxItems: Infinity,
    maxItemsBy: "maxItems",
    contains: [],
    uniqueItems: false,
    prefixItems: [],
    items: undefined,
    minProperties: 0,
    maxProperties: Infinity,
    properties: new Map(),
    required: new Set(),
    present: new Set(),
    absent: new Set(),
    byPattern: [],
    names: undefined,
    dependencies: [],
    additional: undefined,
    closed: false,
    sealed: false,
    open: false,
    choices: [],
    refused: [],
  };
}
