import { isObject, type JsonObject } from "@specwright/openapi";
import { isEmptyShape } from "./empty.ts";
import type { Expander } from "./expand.ts";
import { meet } from "./meet.ts";
import { isNever } from "./never.ts";
import { type Atom, propertyRules, type Shape } from "./shape.ts";
import { NEVER_SCHEMA } from "./space.ts";

/**
 * A shape as two parts that together are the whole, cut where the shapes that it might fit into differ: by whether a
 * property is there, or by whether a value has what a `not` of theirs shuts out.
 */
export function cuts(shape: Shape, candidates: readonly Shape[], expander: Expander): Shape[][] {
  return [...byPresence(shape, candidates), ...byNegation(shape, candidates, expander)];
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

function byNegation(shape: Shape, candidates: readonly Shape[], expander: Expander): Shape[][] {
  const atoms = new Map(candidates.flatMap(({ atoms: all }) => [...(all ?? [])]));
  return [...atoms].flatMap(([hash, atom]) => {
    const inside = shape.atoms?.has(hash) ? undefined : within(shape, atom, expander);
    if (!inside) return [];
    return [[...inside, { ...shape, atoms: new Map([...(shape.atoms ?? []), [hash, atom]]) }]];
  });
}

/** Whether a `not` of the other side shuts nothing out of a shape. */
export function isDisjoint(shape: Shape, atom: Atom, expander: Expander): boolean {
  return within(shape, atom, expander)?.every((part) => isEmptyShape(part, expander)) === true;
}

/** What a shape has in common with the schema of a `not`; undefined where that refers to things of the other version. */
function within(shape: Shape, { keyword, schema }: Atom, expander: Expander): Shape[] | undefined {
  const not = keyword === "not" && isObject(schema.not) ? schema.not : undefined;
  if (!not || refers(not)) return undefined;
  return expander.shapes([not]).flatMap((other) => {
    if (other.type !== shape.type) return [];
    return meet(shape, other) ?? [];
  });
}

function refers(schema: JsonObject): boolean {
  return JSON.stringify(schema).includes('"$ref":');
}
