import type { Operation } from "../../document/operation.ts";
import { type FlatSchema, nodeAt, type SchemaNode } from "../../generate/flat-schema.ts";
import { isUnbuildable } from "../../generate/unbuildable.ts";
import { isJson, parseContentType } from "../../request/media-type.ts";
import { alternatives } from "../../response/alternatives.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";

/** An object that an answer has, by the description. */
export interface AnsweredSchema {
  /** Where it is in the body; "*" for each item of a list. */
  readonly path: readonly string[];
  readonly schema: string;
  /** Names of its properties. */
  readonly names: readonly string[];
  readonly isListed: boolean;
}

/** Envelopes within envelopes are looked into as deep as this. */
const deepest = 3;

/** The objects in the successes of an operation, the outer before the inner. */
export function answeredSchemas(schemas: SchemaSet, { responses }: Operation): AnsweredSchema[] {
  const content = responses.filter(({ status }) => /^2/.test(status)).flatMap((response) => response.content);
  return content.flatMap(({ type, schema }) => {
    const isRead = schema !== undefined && isJson(parseContentType(type).type);
    return isRead ? objectsAt(schemas, nodeAt(schema), [], deepest) : [];
  });
}

function objectsAt(schemas: SchemaSet, node: SchemaNode, path: readonly string[], depth: number): AnsweredSchema[] {
  const [schema] = node.pointers;
  if (schema === undefined || depth === 0) return [];
  const flats = flatsOf(schemas, node);
  const items = flats.flatMap((flat) => flat.items ?? []);
  const properties = flats.flatMap((flat) => [...flat.properties]);
  const names = properties.map(([name]) => name);
  const own = { path, schema: schemas.endOf(schema), names, isListed: path.includes("*") };
  return [
    ...(names.length > 0 ? [own] : []),
    ...items.flatMap((item) => objectsAt(schemas, item, [...path, "*"], depth)),
    ...properties.flatMap(([name, property]) => objectsAt(schemas, property, [...path, name], depth - 1)),
  ];
}

function flatsOf(schemas: SchemaSet, node: SchemaNode): FlatSchema[] {
  try {
    return alternatives({ schemas, direction: "response" }, node);
  } catch (error) {
    if (isUnbuildable(error)) return [];
    throw error;
  }
}
