import type { Operation } from "../document/operation.ts";
import { choose, type FlatSchema, nodeAt, type SchemaNode } from "../generate/flat-schema.ts";
import { flatten } from "../generate/flatten.ts";
import { isUnbuildable } from "../generate/unbuildable.ts";
import type { SchemaSet } from "../schema/schema-set.ts";

/** Deeper properties cannot be named. It also ends schemas that contain themselves. */
const deepest = 4;

/** Dotted paths of the properties that a request body may have: `user.id`. */
export function bodyNames(schemas: SchemaSet, { body }: Operation): string[] {
  return (body?.content ?? []).flatMap(({ schema }) => {
    if (schema === undefined) return [];
    return namesBelow(schemas, nodeAt(schema), "", deepest);
  });
}

function namesBelow(schemas: SchemaSet, node: SchemaNode, path: string, depth: number): string[] {
  if (depth === 0) return [];
  const { properties, choices } = flatOrNothing(schemas, node);
  const branches = choices.flatMap((choice) => choice.branches.map((branch) => choose(node, choice, branch)));
  return [
    ...[...properties].flatMap(([key, property]) => [
      `${path}${key}`,
      ...namesBelow(schemas, property, `${path}${key}.`, depth - 1),
    ]),
    ...branches.flatMap((branch) => namesBelow(schemas, branch, path, depth - 1)),
  ];
}

function flatOrNothing(schemas: SchemaSet, node: SchemaNode): Pick<FlatSchema, "properties" | "choices"> {
  try {
    return flatten(schemas, node);
  } catch (error) {
    if (isUnbuildable(error)) return { properties: new Map(), choices: [] };
    throw error;
  }
}
