import type { ContractCase, Stage, Verdict } from "../case.ts";
import { ContractFailure } from "../case.ts";
import { cell } from "../cell.ts";
import type { Subject } from "../subject.ts";

/** A case about what a client does by itself. */
export function behaviourCase(
  { operation }: Subject,
  key: string,
  run: (stage: Stage) => Promise<Verdict>,
): ContractCase {
  return { operation: operation.id, title: key, pointer: operation.pointer, cells: [cell("behaviour", key)], run };
}

/** @throws ContractFailure if another number of requests has arrived. */
export function assertRequests({ mock }: Stage, wanted: number, why: string): void {
  const found = mock.requests.length;
  if (found === wanted) return;
  throw new ContractFailure(`${wanted} requests were expected, but ${found} were sent: ${why}`);
}
