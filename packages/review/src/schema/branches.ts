import type { Json } from "@specwright/openapi";
import type { Expansion } from "./expansion.ts";
import { propertyRules, type Shape } from "./shape.ts";

/** Which shape of the other side is the same branch in another version, if one is: by name, or because both are alone. */
export function matchingBranch(shape: Shape, peers: readonly Shape[], candidates: readonly Shape[]): Shape | undefined {
  const label = shape.branches?.join();
  const same = label !== undefined && candidates.find(({ branches }) => branches?.join() === label);
  if (same) return same;
  if (peers.length !== 1 || candidates.length !== 1) return undefined;
  return candidates[0];
}

const MOST_VALUES = 40;

/** An object whose required property has one of a few literals, as one shape for each of them. */
export function splitByLiteral(shape: Shape, expansion: Expansion): Shape[] | undefined {
  if (shape.type !== "object") return undefined;
  for (const name of shape.required ?? []) {
    const rules = propertyRules(shape, name);
    if (rules.length === 0) continue;
    const shapes = expansion.shapes(rules);
    if (shapes.length === 0 || !shapes.every(({ values }) => values)) continue;
    // A value of several shapes is one literal: cut by it once more, the shape would stay what it is.
    const texts = new Set(
      shapes.flatMap((one) => (one.values as readonly Json[]).map((value) => JSON.stringify(value))),
    );
    const values = [...texts].map((text) => JSON.parse(text) as Json);
    if (values.length < 2 || values.length > MOST_VALUES) continue;
    return values.map((value) => withLiteral(shape, name, value));
  }
  return undefined;
}

function withLiteral(shape: Shape, name: string, value: Json): Shape {
  const properties = new Map(shape.properties);
  properties.set(name, [{ const: value }]);
  return { ...shape, properties };
}
