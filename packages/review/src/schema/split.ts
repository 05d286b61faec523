import { isObject, type JsonObject } from "@specwright/openapi/internal";
import { isNever, NEVER_SCHEMA } from "./conjunction.ts";
import { isEmptyShape } from "./empty.ts";
import type { Expansion } from "./expansion.ts";
import { common } from "./product.ts";
import { type Atom, propertyRules, type Shape } from "./shape.ts";

/**
 * A shape as two parts that together are the whole, cut where the shapes that it might fit into differ: by whether a
 * property is there, or by whether a value has what a `not` of theirs shuts out.
 */
export function cuts(shape: Shape, candidates: readonly Shape[], expansion: Expansion): Shape[][] {
  return [...byPresence(shape, candidates), ...byNegation(shape, candidates, expansion)];
}

function byPresence(shape: Shape, candidates: readonly Shape[]): Shape[][] {
  if (shape.type !== "object") return [];
  const names = candidates.flatMap(({ properties }) =>
    [...(properties ?? [])].flatMap(([name, rules]) => {
      if (!isNever(rules)) return [];
      return [name];
    }),
  );
  return [...new Set(names)]
    .filter((name) => !shape.required?.has(name) && !isNever(propertyRules(shape, name)))
    .map((name) => [
      { ...shape, required: new Set([...(shape.required ?? []), name]) },
      { ...shape, properties: new Map([...(shape.properties ?? []), [name, [NEVER_SCHEMA]]]) },
    ]);
}

function byNegation(shape: Shape, candidates: readonly Shape[], expansion: Expansion): Shape[][] {
  const atoms = new Map(candidates.flatMap(({ atoms: all }) => [...(all ?? [])]));
  return [...atoms].flatMap(([hash, atom]) => {
    const inside = !shape.atoms?.has(hash) && within(shape, atom, expansion);
    if (!inside) return [];
    return [[...inside, { ...shape, atoms: new Map([...(shape.atoms ?? []), [hash, atom]]) }]];
  });
}

/** Whether a `not` of the other side shuts nothing out of a shape. */
export function isDisjoint(shape: Shape, atom: Atom, expansion: Expansion): boolean {
  return within(shape, atom, expansion)?.every((part) => isEmptyShape(part, expansion)) === true;
}

/** What a shape has in common with the schema of a `not`; undefined where that refers to things of the other version. */
function within(shape: Shape, { keyword, schema }: Atom, expansion: Expansion): Shape[] | undefined {
  const { not } = schema;
  if (keyword !== "not" || !isObject(not) || refers(not)) return undefined;
  return expansion.shapes([not]).flatMap((other) => common(shape, other));
}

function refers(schema: JsonObject): boolean {
  return JSON.stringify(schema).includes('"$ref":');
}
