import { nodeAt, type SchemaNode } from "../../generate/flat-schema.ts";
import { isUnbuildable } from "../../generate/unbuildable.ts";
import { findMediaType, parseContentType } from "../../request/media-type.ts";
import { alternatives } from "../../response/alternatives.ts";
import { findResponse } from "../../response/judge-response.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import type { Step } from "./step.ts";

/** Whether the answer of a step is described with a property: one that can be sent too, and is shown. */
export type Shows = (step: Step, path: readonly string[]) => boolean;

export function showsBy(responses: SchemaSet): Shows {
  return ({ operation, status, exchange }, path) => {
    const { type } = parseContentType(exchange.response?.headers["content-type"] ?? "");
    const media = findMediaType(findResponse(operation, status)?.content ?? [], type);
    if (media?.schema === undefined) return false;
    try {
      return hasAll(responses, nodeAt(media.schema), path);
    } catch (error) {
      if (isUnbuildable(error)) return false;
      throw error;
    }
  };
}

function hasAll(schemas: SchemaSet, node: SchemaNode, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  const answered = alternatives({ schemas, direction: "response" }, node);
  const absent = [...answered, ...alternatives({ schemas, direction: "request" }, node)];
  if (absent.some((flat) => flat.absent.has(name))) return false;
  const nodes = answered.flatMap(({ properties }) => properties.get(name) ?? []);
  return nodes.some((each) => hasAll(schemas, each, rest));
}
