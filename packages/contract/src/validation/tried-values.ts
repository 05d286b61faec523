import { nodeAt } from "../generate/flat-schema.ts";
import { sample } from "../generate/sample.ts";
import { isUnbuildable } from "../generate/unbuildable.ts";
import type { WirePlace } from "../generate/wire-place.ts";
import { probesOf } from "../probe/probes.ts";
import type { Direction } from "../schema/dialect.ts";
import type { SchemaSet } from "../schema/schema-set.ts";

/** A value for a schema of the document, and what Ajv says of it. */
export interface TriedValue {
  readonly label: string;
  readonly value: unknown;
  readonly valid: boolean;
}

/** The least and the most of a schema, and each constraint at its bound and just outside; none where none can be made. */
export function triedValues(
  schemas: SchemaSet,
  pointer: string,
  direction: Direction,
  place: WirePlace,
  mostProbes: number,
): TriedValue[] {
  const node = nodeAt(pointer);
  const wish = { schemas, direction, place } as const;
  try {
    const probes = probesOf({ ...wish, size: "maximal" }, node, mostProbes).probes;
    const values = [
      { label: "the least", value: sample({ ...wish, size: "minimal" }, node) },
      { label: "the most", value: sample({ ...wish, size: "maximal" }, node, mostProbes) },
      ...probes.map(({ path, keyword, label, value }) => ({
        label: `${[...path, keyword].join("/")}: ${label}`,
        value,
      })),
    ];
    return values.map(({ label, value }) => ({ label, value, valid: schemas.accepts(pointer, value) }));
  } catch (error) {
    if (isUnbuildable(error)) return [];
    throw error;
  }
}
