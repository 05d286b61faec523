import type { LoadedDocument } from "../../document/loaded-document.ts";
import { readOperations } from "../../document/operations.ts";
import { schemasOf } from "../../schema/schemas-of.ts";
import type { Drift } from "../drift.ts";
import type { LiveExchange } from "../recorded-exchange.ts";
import { createDoubts } from "./create-doubts.ts";
import { createFaults } from "./create-faults.ts";
import { deleteFaults, showsGone } from "./delete-faults.ts";
import { etagFaults } from "./etag-faults.ts";
import { kindsIn } from "./kinds.ts";
import { listDoubts } from "./list-doubts.ts";
import { readFaults } from "./read-faults.ts";
import { stepsOf } from "./step.ts";
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
  const { requests } = schemasOf(document);
  const operations = readOperations(document.root);
  return {
    drifts: [
      ...createFaults(steps, operations),
      ...readFaults(steps, operations),
      ...updateFaults(steps, operations, (operation) => kindsIn(requests, operation)),
      ...deleteFaults(steps, operations),
      ...etagFaults(steps),
    ],
    doubts: [...listDoubts(steps), ...createDoubts(steps)],
    gone: showsGone(steps),
  };
}
