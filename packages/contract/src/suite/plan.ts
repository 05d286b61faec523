import type { LoadedDocument } from "../document/load-document.ts";
import type { Operation } from "../document/operation.ts";
import { readOperations } from "../document/operations.ts";
import { Unbuildable } from "../generate/unbuildable.ts";
import { SchemaSet } from "../schema/schema-set.ts";
import { answerCases, answerCells } from "./answer-cases.ts";
import type { ContractCase, GenericClient } from "./case.ts";
import type { Cell } from "./cell.ts";
import type { Contract } from "./contract.ts";
import { formatCases } from "./format-cases.ts";
import { probeCases } from "./probe-cases.ts";
import { type RandomRequests, requestCases } from "./request-cases.ts";
import { SecondOpinion } from "./second-opinion.ts";
import { securityBlindSpots, securityCases } from "./security-cases.ts";
import type { ExampleCall, Subject } from "./subject.ts";
import { type RequestValues, sampleRequest } from "./values.ts";

/** What is tried about one operation, and what there is to try. */
export interface OperationPlan {
  readonly operation: Operation;
  readonly cases: readonly ContractCase[];
  /** Cells beyond those of the cases: nothing decides them. */
  readonly undecided: readonly { readonly cell: Cell; readonly reason: string }[];
}

/**
 * Everything that is tried about a document, derived from it. Nothing is sent yet.
 *
 * @param document With generated examples, as the mock serves it.
 */
export function planContract<Client extends object>(
  document: LoadedDocument,
  contract: Contract<Client>,
  random: RandomRequests,
): OperationPlan[] {
  const requests = new SchemaSet(document, "request");
  const shared = {
    document,
    requests,
    responses: new SchemaSet(document, "response"),
    second: new SecondOpinion(requests),
    credentials: contract.credentials.map(({ schemes }) => schemes),
  };
  const methods = methodsById(contract);
  return readOperations(document.root).map((operation) => {
    const method = methods.get(operation.id);
    const calls = Object.entries(contract.usage[method ?? ""] ?? {}) as unknown as [string, ExampleCall][];
    return planOperation({ ...shared, operation, method, calls, minimal: minimalOf(requests, operation) }, random);
  });
}

function planOperation(subject: Subject, random: RandomRequests): OperationPlan {
  const probes = probeCases(subject);
  const cases = [
    ...answerCases(subject),
    ...requestCases(subject, random),
    ...probes.cases,
    ...formatCases(subject),
    ...securityCases(subject),
  ];
  const decided = new Set(cases.flatMap(({ cells }) => cells.map(keyOf)));
  const unshown = answerCells(subject).map((cell) => ({ cell, reason: "no answer could be made that shows it" }));
  const candidates = [...probes.blind, ...securityBlindSpots(subject), ...unshown];
  const undecided = new Map(
    candidates.filter(({ cell }) => !decided.has(keyOf(cell))).map((spot) => [keyOf(spot.cell), spot]),
  );
  return { operation: subject.operation, cases, undecided: [...undecided.values()] };
}

function keyOf({ dimension, key }: Cell): string {
  return `${dimension} ${key}`;
}

function minimalOf(requests: SchemaSet, operation: Operation): RequestValues | { readonly unbuildable: string } {
  try {
    return sampleRequest(requests, operation, "minimal");
  } catch (error) {
    if (error instanceof Unbuildable) return { unbuildable: error.message };
    throw error;
  }
}

/** Names of the client's methods by operationId; the two differ where an operationId is no identifier. */
export function methodsById<Client extends object>({ createClient }: Contract<Client>): Map<string, string> {
  const client = createClient({ baseUrl: "http://127.0.0.1:9" }) as unknown as GenericClient;
  return new Map(
    Object.keys(client).flatMap((method): [string, string][] => {
      const { operationId } = client[method] as { operationId?: string };
      return operationId === undefined ? [] : [[operationId, method]];
    }),
  );
}
