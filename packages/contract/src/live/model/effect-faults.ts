import type { LoadedDocument } from "../../document/loaded-document.ts";
import { readOperations } from "../../document/operations.ts";
import { schemasOf } from "../../schema/schemas-of.ts";
import { bodyNames } from "../body-names.ts";
import type { Drift } from "../drift.ts";
import { listFindings } from "../lists/list-findings.ts";
import type { LiveExchange } from "../recorded-exchange.ts";
import { createDoubts } from "./create-doubts.ts";
import { etagFaults } from "./etag-faults.ts";
import { Findings } from "./findings.ts";
import { kindsIn } from "./kinds.ts";
import { Resources } from "./resources.ts";
import { showsBy } from "./shows.ts";
import { showsGone, stepsOf } from "./step.ts";
import { type Described, World } from "./world.ts";

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
  const findings = new Findings();
  const world = new World(describedBy(document), findings);
  for (const step of steps) world.apply(step);
  world.finish();
  findings.drift(...etagFaults(steps));
  listFindings(steps, world.ownLists, findings);
  findings.doubt(...createDoubts(steps));
  return { drifts: findings.drifts, doubts: findings.doubts, gone: showsGone(steps) };
}

/** What a world has to know of a description. */
export function describedBy(document: LoadedDocument, isWriting: Described["isWriting"] = () => false): Described {
  const { requests, responses } = schemasOf(document);
  return {
    resources: new Resources(readOperations(document.root), responses),
    shows: showsBy(responses),
    kindsOf: (operation) => kindsIn(requests, operation),
    namesOf: (operation) => new Set(bodyNames(requests, operation).map((name) => name.split(".")[0] ?? "")),
    isWriting,
  };
}
