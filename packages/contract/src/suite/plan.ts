import type { LoadedDocument } from "../document/loaded-document.ts";
import { answerCases, answerCells } from "./answer-cases.ts";
import { behaviourCases } from "./behaviour/behaviour-cases.ts";
import { Allowance, type Bounds, unplanned, usualBounds, withinShare } from "./bounds.ts";
import type { ContractCase } from "./case.ts";
import type { Cell } from "./cell.ts";
import type { Contract } from "./contract.ts";
import { documentedExampleCases } from "./example-cases.ts";
import { formatCases } from "./format-cases.ts";
import type { OperationPlan } from "./operation-plan.ts";
import { probeCases } from "./probe-cases.ts";
import type { RandomRequests } from "./random-requests.ts";
import { requestCases } from "./request-cases.ts";
import { securityBlindSpots, securityCases } from "./security-cases.ts";
import type { Subject } from "./subject.ts";
import { subjectsOf } from "./subjects.ts";

/**
 * Everything that is tried about a document, derived from it. Nothing is sent yet.
 *
 * @param document With generated examples, as the mock serves it.
 * @param bounds Of a description that is too large for them, a part is tried, and the rest is told as blind spots.
 */
export function planContract<Client extends object>(
  document: LoadedDocument,
  contract: Contract<Client>,
  random: RandomRequests,
  { seconds, cases }: Bounds = usualBounds,
): OperationPlan[] {
  const allowance = new Allowance(seconds);
  const subjects = subjectsOf(document, contract);
  const share = Math.max(1, Math.floor(cases / subjects.length));
  // Some operations have few cases, and leave their share to others.
  let spare = 0;
  return subjects.map((subject) => {
    if (allowance.isOver) return unplanned(subject.operation, allowance);
    const plan = withinShare(planOperation(subject, random), share + spare, cases);
    spare += share - plan.cases.length;
    return plan;
  });
}

/** What is tried about one operation. */
export function planOperation(subject: Subject, random: RandomRequests): OperationPlan {
  const probes = probeCases(subject);
  const cases = [
    ...answerCases(subject),
    ...requestCases(subject, random),
    ...documentedExampleCases(subject),
    ...probes.cases,
    ...formatCases(subject),
    ...securityCases(subject),
    ...behaviourCases(subject),
  ].map((planned) => besideTwins(subject, planned));
  const decided = new Set(cases.flatMap(({ cells }) => cells.map(keyOf)));
  const unshown = answerCells(subject).map(unshownSpot);
  const candidates = [...probes.blind, ...securityBlindSpots(subject), ...unshown];
  const undecided = new Map(
    candidates.filter(({ cell }) => !decided.has(keyOf(cell))).map((spot) => [keyOf(spot.cell), spot]),
  );
  return { operation: subject.operation, cases, undecided: [...undecided.values()] };
}

// Operations have the cells of one schema in common, and so what is said of them.
const unshownSpots = new WeakMap<Cell, OperationPlan["undecided"][number]>();

function unshownSpot(cell: Cell): OperationPlan["undecided"][number] {
  const spot = unshownSpots.get(cell) ?? { cell, reason: "no answer could be made that shows it" };
  unshownSpots.set(cell, spot);
  return spot;
}

/** A case that may reach another operation of the same path: then it says nothing. */
function besideTwins({ twins, operation: { path } }: Subject, planned: ContractCase): ContractCase {
  if (twins.length === 0) return planned;
  const run: ContractCase["run"] = async (stage) => {
    try {
      return await planned.run(stage);
    } catch {
      return { blind: `nothing tells the path ${path} from ${twins.join(", ")}` };
    }
  };
  return { ...planned, run };
}

function keyOf({ dimension, key }: Cell): string {
  return `${dimension} ${key}`;
}
