import { isObject } from "../document/json.ts";
import { type Branch, choose, type Dependency, type FlatSchema, type SchemaNode } from "../generate/flat-schema.ts";
import { flatten } from "../generate/flatten.ts";
import type { Direction } from "../schema/dialect.ts";
import type { SchemaSet } from "../schema/schema-set.ts";

/** Which schemas a value is looked at by. */
export interface Reader {
  readonly schemas: SchemaSet;
  readonly direction: Direction;
}

/** The nodes that describe a value: every alternative followed, or only those that accept the value where any does. */
export function alternatives(reader: Reader, node: SchemaNode, value?: { readonly of: unknown }): FlatSchema[] {
  const { schemas, direction } = reader;
  const flat = flatten(schemas, node, direction);
  const due = flat.dependencies.find(({ keyword }) => keyword === "dependentSchemas");
  if (due !== undefined) return alternatives(reader, choose(node, due, branchOf(due, value)), value);
  const [choice] = flat.choices;
  if (choice === undefined) return [flat];
  const branches = fittingBranches(schemas, choice.branches, value);
  return branches.flatMap((branch) => alternatives(reader, choose(node, choice, branch), value));
}

// What a property asks for by being there counts where it is there.
function branchOf({ trigger, branch }: Dependency, value: { readonly of: unknown } | undefined): Branch {
  if (value === undefined) return branch;
  const isThere = isObject(value.of) && Object.hasOwn(value.of, trigger);
  if (isThere) return branch;
  return {};
}

function fittingBranches(
  schemas: SchemaSet,
  branches: readonly Branch[],
  value: { readonly of: unknown } | undefined,
): readonly Branch[] {
  if (value === undefined) return branches;
  const fitting = branches.filter((branch) => fits(schemas, branch, value.of));
  if (fitting.length === 0) return branches;
  return fitting;
}

function fits(schemas: SchemaSet, { pointers = [], assumed = [], refused = [] }: Branch, value: unknown): boolean {
  return (
    [...pointers, ...assumed].every((pointer) => schemas.accepts(pointer, value)) &&
    !refused.some((pointer) => schemas.accepts(pointer, value))
  );
}
