import type { Shape } from "./shape.ts";

/** Numbers at and around the limits of shapes, plain ones first. */
export function numberSamples(shapes: readonly Shape[]): number[] {
  const [own] = shapes;
  const edges = shapes.flatMap(({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }) =>
    [minimum, exclusiveMinimum, maximum, exclusiveMaximum].filter((edge) => edge !== undefined),
  );
  const steps = shapes.flatMap(({ multiples }) => multiples ?? []);
  const plain = [1, 0, 2, 7, -1, 1.5, 0.5, -0.5, 1e6];
  const around = edges.flatMap((edge) => [edge, edge + 1, edge - 1, edge + 0.5, edge - 0.5]);
  const far = edges.flatMap((edge) => [edge + 1000, edge - 1000, edge * 2]);
  const multiples = steps.flatMap((step) => [
    step,
    step * 2,
    step * 3,
    -step,
    ...around.map((edge) => Math.ceil(edge / step) * step),
  ]);
  const all = [...plain, ...around, ...multiples, ...far];
  return [...new Set(all.filter((value) => Number.isFinite(value) && (!own?.integer || Number.isInteger(value))))];
}
