import type { Operation } from "../../document/operation.ts";
import { nodeAt } from "../../generate/flat-schema.ts";
import { isUnbuildable } from "../../generate/unbuildable.ts";
import { alternatives } from "../../response/alternatives.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";

/**
 * Properties of a body that say which of several kinds it is, each with one value of its own. What is made as one kind
 * need not become another.
 */
export function kindsIn(requests: SchemaSet, { body }: Operation): ReadonlySet<string> {
  const flats = (body?.content ?? []).flatMap(({ schema }) => (schema === undefined ? [] : flatsOf(requests, schema)));
  const names = flats.flatMap(({ properties }) => [...properties.keys()]);
  return new Set(
    names.filter((name) => {
      const values = flats.map(({ properties }) => {
        const property = properties.get(name);
        return property && alternatives({ schemas: requests, direction: "request" }, property)[0]?.values;
      });
      return flats.length > 1 && values.some((each) => each?.length === 1);
    }),
  );
}

function flatsOf(requests: SchemaSet, schema: string): ReturnType<typeof alternatives> {
  try {
    return alternatives({ schemas: requests, direction: "request" }, nodeAt(schema));
  } catch (error) {
    if (isUnbuildable(error)) return [];
    throw error;
  }
}
