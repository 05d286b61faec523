import { asLine } from "@specwright/openapi/internal";
import type { LoadedDocument } from "../document/loaded-document.ts";
import type { Operation } from "../document/operation.ts";
import type { Contract } from "../suite/contract.ts";
import { subjectsOf } from "../suite/subjects.ts";
import { inCallOrder } from "./case-order.ts";
import { type LivePlan, liveCases, type OperationPlan } from "./live-cases.ts";
import { noValues, readOwnValues } from "./own-values.ts";

/**
 * Everything that a provider would be sent, and what not. Nothing is sent yet.
 *
 * @throws Error if a value belongs to no parameter or is not what its schema wants, or if the contract says of an unknown
 *   operation that it changes something.
 */
export function planLive<Client extends object>(
  document: LoadedDocument,
  contract: Contract<Client>,
  {
    write = false,
    values = {},
  }: { write?: boolean | undefined; values?: Readonly<Record<string, string>> | undefined },
): LivePlan {
  const unordered = subjectsOf(document, contract);
  const operations = unordered.map(({ operation }) => operation);
  const changing = changingOf(contract, operations);
  const subjects = inCallOrder(unordered, changing);
  const [{ requests } = { requests: undefined }] = subjects;
  const own = requests === undefined ? noValues : readOwnValues(requests, operations, values);
  const plans = subjects.map((subject): OperationPlan => {
    if (write || !changing.has(subject.operation.id)) return liveCases(subject, own);
    const reason = "it changes something: give --write to call it";
    return { cases: [], leftOut: [{ operation: subject.operation.id, title: undefined, reason }], placeholders: [] };
  });
  return {
    subjects,
    own,
    changing,
    cases: plans.flatMap(({ cases }) => cases),
    leftOut: plans.flatMap(({ leftOut }) => leftOut),
    placeholders: plans.flatMap(({ placeholders }) => placeholders),
  };
}

/** What changes something: by its method, or because the contract says so. */
function changingOf({ writes = [] }: Pick<Contract<object>, "writes">, operations: readonly Operation[]): Set<string> {
  const unknown = writes.find((id) => !operations.some((operation) => operation.id === id));
  // A misspelt name would let the operation that is meant be called.
  if (unknown !== undefined) {
    const known = asLine(operations.map(({ id }) => id).join(", "));
    throw new Error(`"${unknown}" is said to change something, but there is no such operation; there are ${known}`);
  }
  return new Set([...writes, ...operations.filter(({ method }) => !isSafe(method)).map(({ id }) => id)]);
}

function isSafe(method: string): boolean {
  return method === "get" || method === "head";
}
