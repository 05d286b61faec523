import type { JsonObject } from "@specwright/openapi";
import type { Reason } from "../schema/reason.ts";
import { findWitness, type Witness } from "../schema/witness.ts";
import { isDiscriminator } from "./discriminator-node.ts";
import type { Question, SidedUse } from "./question.ts";

/** In a schema that contradicts itself, a part can be shown alone. */
export function alone(reason: Reason, { narrow, wide, openness }: Question): Witness | undefined {
  const [left, right] = [narrow.side.sampler, wide.side.sampler];
  const nothingFits = (): boolean => left.fullest(narrow.side.conjunction(narrow.use)) === undefined;
  if (reason.steps.length === 0 || !nothingFits()) return undefined;
  const confirmed = !isOfDiscriminator(reason.narrowSource, narrow) && !isOfDiscriminator(reason.wideSource, wide);
  const found = findWitness({
    reason: { ...reason, steps: [] },
    openness,
    root: { narrow: reason.narrow, wide: reason.wide },
    left,
    right,
    confirms: () => confirmed,
    readings: (value) => [value],
  });
  return found && { ...found, alone: true };
}

/** A part has no form in which it was written, so it is known by its origin. */
function isOfDiscriminator(schema: JsonObject | undefined, { side }: SidedUse): boolean {
  const node = schema && side.space.origin(schema)?.node;
  return node !== undefined && isDiscriminator(node);
}
