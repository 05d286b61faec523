import { nodeAt, type SchemaNode } from "../../generate/flat-schema.ts";
import { isUnbuildable } from "../../generate/unbuildable.ts";
import { findMediaType, parseContentType } from "../../request/media-type.ts";
import { alternatives } from "../../response/alternatives.ts";
import { findResponse } from "../../response/judge-response.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import type { Step } from "./step.ts";

/** `named`: by a schema of its own. `free`: within an object that holds whatever a caller puts there. */
export type Description = "named" | "free" | undefined;

/** How the answer of a step is described with a property that can be sent too; undefined where it is not. */
export type Shows = (step: Step, path: readonly string[]) => Description;

/** Items of a list are described by one schema, so that each place is looked up once. */
export function showsBy(responses: SchemaSet): Shows {
  const known = new Map<string, Description>();
  const show = descriptionBy(responses);
  return (step, path) => {
    const pattern = path.map((part) => (/^\d+$/.test(part) ? "0" : part));
    const key = JSON.stringify([step.operation.id, step.status, pattern]);
    if (!known.has(key)) known.set(key, show(step, pattern));
    return known.get(key);
  };
}

function descriptionBy(responses: SchemaSet): Shows {
  return ({ operation, status, exchange }, path) => {
    const { type } = parseContentType(exchange.response?.headers["content-type"] ?? "");
    const media = findMediaType(findResponse(operation, status)?.content ?? [], type);
    if (media?.schema === undefined) return undefined;
    try {
      return descriptionOf(responses, nodeAt(media.schema), path, false);
    } catch (error) {
      if (isUnbuildable(error)) return undefined;
      throw error;
    }
  };
}

function descriptionOf(
  schemas: SchemaSet,
  node: SchemaNode,
  [name, ...rest]: readonly string[],
  isNamed: boolean,
): Description {
  if (name === undefined) return "named";
  const answered = alternatives({ schemas, direction: "response" }, node);
  const absent = [...answered, ...alternatives({ schemas, direction: "request" }, node)];
  if (absent.some((flat) => flat.absent.has(name))) return undefined;
  const items = /^\d+$/.test(name) ? answered.flatMap((flat) => flat.items ?? []) : [];
  const inner = [...answered.flatMap(({ properties }) => properties.get(name) ?? []), ...items];
  const found = inner.map((each) => descriptionOf(schemas, each, rest, true)).find((each) => each !== undefined);
  const isFree = isNamed && inner.length === 0 && answered.some((flat) => flat.properties.size === 0 && !flat.closed);
  return isFree ? "free" : found;
}
