import type { LoadedDocument } from "../document/loaded-document.ts";
import type { Operation } from "../document/operation.ts";
import { Router } from "../mock/router.ts";
import { parseQuery, splitUrl } from "../request/sent-request.ts";
import { answerCases, answerCells } from "./answer-cases.ts";
import { behaviourCases } from "./behaviour/behaviour-cases.ts";
import { Allowance, type Bounds, unplanned, usualBounds, withinShare } from "./bounds.ts";
import type { ContractCase, Stage } from "./case.ts";
import { CellMap, decidedBy } from "./cell-map.ts";
import type { Contract } from "./contract.ts";
import { documentedExampleCases } from "./example-cases.ts";
import { formatCases } from "./format-cases.ts";
import { type OperationPlan, type Undecided, undecided } from "./operation-plan.ts";
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
  ].map((planned) => besideOthers(subject, planned));
  const decided = decidedBy(cases);
  const unshown = answerCells(subject).map((cell) => undecided(cell, "no answer could be made that shows it"));
  const candidates = [...probes.blind, ...securityBlindSpots(subject), ...unshown];
  const open = new CellMap<Undecided>();
  for (const spot of candidates) if (!decided.has(spot.cell)) open.set(spot.cell, spot);
  return { operation: subject.operation, cases, undecided: open.all() };
}

/** A case that may reach another operation, because its path is one of that too: then it says nothing. */
function besideOthers(subject: Subject, planned: ContractCase): ContractCase {
  const { twins, operation } = subject;
  const run: ContractCase["run"] = async (stage) => {
    try {
      return await planned.run(stage);
    } catch (error) {
      const [path = otherPath(operation, stage), ...more] = twins;
      if (path === undefined) throw error;
      return { blind: `nothing tells the path ${operation.path} from ${[path, ...more].join(", ")}` };
    }
  };
  return { ...planned, run };
}

/** The path of an operation that is meant by a request of the case, which is one of the case's operation all the same. */
function otherPath(operation: Operation, { mock }: Stage): string | undefined {
  const own = new Router([operation]);
  const other = mock.requests.find(
    ({ operationId, path, url }) =>
      operationId !== undefined && operationId !== operation.id && own.find(path, parseQuery(splitUrl(url).query)),
  );
  return mock.operations.find(({ id }) => id === other?.operationId)?.path;
}
