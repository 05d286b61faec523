import type { Operation } from "../document/operation.ts";
import { nodeAt, type SchemaNode } from "../generate/flat-schema.ts";
import { isUnbuildable } from "../generate/unbuildable.ts";
import { findMediaType, parseContentType } from "../request/media-type.ts";
import { alternatives } from "../response/alternatives.ts";
import { findResponse } from "../response/judge-response.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

/** The schema that describes a place of an answer, or what comes nearest to it; the response where there is no schema. */
export function describedPlace(
  schemas: SchemaSet,
  operation: Operation,
  { response: answer }: LiveExchange,
  [side, part, ...path]: readonly string[],
): string {
  const response = answer && findResponse(operation, answer.status);
  if (answer === undefined || response === undefined) return operation.pointer;
  if (side !== "response") return response.pointer;
  if (part === "header") return response.headers.find(({ name }) => name === path[0])?.schema ?? response.pointer;
  const { type, parameters } = parseContentType(answer.headers["content-type"] ?? "");
  const schema = part === "body" ? findMediaType(response.content, type, parameters)?.schema : undefined;
  if (schema === undefined) return response.pointer;
  return schemas.endOf(nearest(schemas, nodeAt(schema), path).pointers[0] ?? schema);
}

function nearest(schemas: SchemaSet, node: SchemaNode, [name, ...inner]: readonly string[]): SchemaNode {
  const next = name === undefined ? undefined : inside(schemas, node, name);
  if (next !== undefined) return nearest(schemas, next, inner);
  // The position in a sequence whose schema is that of each item.
  return name !== undefined && /^\d+$/.test(name) && inner.length > 0 ? nearest(schemas, node, inner) : node;
}

function inside(schemas: SchemaSet, node: SchemaNode, name: string): SchemaNode | undefined {
  try {
    const flats = alternatives({ schemas, direction: "response" }, node);
    const named = flats.flatMap(({ properties }) => properties.get(name) ?? []);
    const items = /^\d+$/.test(name) ? flats.flatMap((flat) => flat.items ?? []) : [];
    return named[0] ?? items[0] ?? flats.flatMap(({ additional }) => additional ?? [])[0];
  } catch (error) {
    if (isUnbuildable(error)) return undefined;
    throw error;
  }
}
