import type { LoadedDocument } from "../../document/loaded-document.ts";
import { readOperations } from "../../document/operations.ts";
import { schemasOf } from "../../schema/schemas-of.ts";
import type { Drift } from "../drift.ts";
import { grouped } from "../grouped.ts";
import type { LiveExchange } from "../recorded-exchange.ts";
import { createDoubts } from "./create-doubts.ts";
import { createFaults } from "./create-faults.ts";
import { deleteFaults, showsGone } from "./delete-faults.ts";
import { etagFaults } from "./etag-faults.ts";
import { keptFaults } from "./kept-faults.ts";
import { kindsIn } from "./kinds.ts";
import { listDoubts } from "./list-doubts.ts";
import { otherIdFaults } from "./other-id-faults.ts";
import { readFaults } from "./read-faults.ts";
import { shownFaults } from "./shown-faults.ts";
import { showsBy } from "./shows.ts";
import { stepsOf } from "./step.ts";
import { unnamedFaults } from "./unnamed-faults.ts";
import { updateFaults } from "./update-faults.ts";

/** What shows when the exchanges of a run are seen together. */
export interface Effects {
  /** What was made, changed or deleted, and is not. */
  readonly drifts: readonly Drift[];
  /** What is seldom meant, though no description forbids it. */
  readonly doubts: readonly Drift[];
  /** Exchanges that only ask whether something is gone: the description need not have their answer. */
  readonly gone: ReadonlySet<LiveExchange>;
}

export function effectsOf(document: LoadedDocument, exchanges: readonly LiveExchange[]): Effects {
  const steps = stepsOf(document, exchanges);
  const { requests, responses } = schemasOf(document);
  const operations = readOperations(document.root);
  const found = [
    ...createFaults(steps, operations),
    ...readFaults(steps, operations),
    ...keptFaults(steps, operations, showsBy(responses)),
    ...otherIdFaults(steps, operations),
    ...updateFaults(steps, operations, (operation) => kindsIn(requests, operation)),
    ...unnamedFaults(steps, operations, (operation) => kindsIn(requests, operation)),
    ...shownFaults(steps, operations),
    ...deleteFaults(steps, operations),
    ...etagFaults(steps),
  ];
  const drifts = onePerPlace(found);
  const doubts = [...listDoubts(steps), ...createDoubts(steps)];
  return {
    drifts,
    doubts: doubts.filter((doubt) => !drifts.some((drift) => isOfSamePlace(drift, doubt))),
    gone: showsGone(steps),
  };
}

/** What is wrong with one exchange may be seen in several ways. */
function onePerPlace(drifts: readonly Drift[]): Drift[] {
  return [
    ...grouped(drifts, ({ operation, request, place, code }) => [operation, request, place, code].join("\n")).values(),
  ].flatMap(([first]) => first ?? []);
}

function isOfSamePlace(one: Drift, other: Drift): boolean {
  return one.operation === other.operation && one.place === other.place;
}
