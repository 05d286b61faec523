import type { ClientModel } from "@specwright/codegen/stages";
import type { Draft } from "../finding.ts";
import type { Source } from "../read/source.ts";
import { About } from "./about.ts";
import { byCause } from "./causes.ts";
import { DraftPositions } from "./draft-positions.ts";
import { evidence, notCompiling, propertyRemoved, statusRemoved, valuesRemoved } from "./drafts.ts";
import { type Loss, lossesOf } from "./losses.ts";
import { compareNames } from "./names.ts";
import type { Regression } from "./regression.ts";

/** Rules that the compiler confirms get its words as evidence; what it finds beyond them is a finding of its own. */
export function withProof(
  { base, head }: { readonly base: Source; readonly head: Source },
  model: ClientModel,
  regressions: readonly Regression[],
): Draft[] {
  const left = new Set(regressions);
  const proven = compareNames(base.version, head.version, inTagGroups(head)).map((draft) => {
    const mine = regressions.filter((regression) => explains(draft, regression, model));
    for (const regression of mine) left.delete(regression);
    if (!mine[0]) return draft;
    return { ...draft, witness: evidence(mine[0]) };
  });
  const removed = [...left].filter(({ status }) => status !== undefined);
  const losses = lossesOf(model, [...left]);
  for (const regression of [...removed, ...losses.flatMap(({ all }) => all)]) left.delete(regression);
  const positions = new DraftPositions(base, head, model);
  const places = new About(model, positions, base.version, head.version);
  const about = (draft: Draft, regression: Regression): Draft => ({ ...draft, about: places.of(regression) });
  return [
    ...proven,
    ...removed.map((one) => statusRemoved(positions, one)),
    ...losses.map((loss) => about(lossDraft(positions, loss), loss.first)),
    ...byCause([...left]).flatMap((cause) => cause.map((one) => about(notCompiling(positions, one, cause), one))),
  ];
}

function lossDraft(positions: DraftPositions, loss: Loss): Draft {
  if (loss.values.length > 0) return valuesRemoved(positions, loss);
  return propertyRemoved(positions, loss);
}

/** Whether the client has its methods in groups by their first tag. */
export function inTagGroups({ settings }: Source): boolean {
  return settings.settings.group === "tag";
}

/** Whether code fails because of what a rule says. */
function explains({ rule, before, after }: Draft, { subject, error }: Regression, { schemas }: ClientModel): boolean {
  switch (rule) {
    case "operation-id-changed":
      return subject === `operation ${before}`;
    case "component-removed":
      return schemas.some((one) => subject === `type ${one.name}` && (one.origin?.component ?? one.wire) === before);
    case "path-parameter-renamed":
      return subject.startsWith("operation ") && [before, after].some((name) => error.includes(`'${name}'`));
    default:
      return false;
  }
}
