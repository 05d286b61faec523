import { ContractFailure, type Stage } from "./case.ts";
import { clientOf } from "./clients.ts";
import { outcomeOf } from "./outcome.ts";
import type { Subject } from "./subject.ts";
import { type RequestValues, toInput } from "./values.ts";
import { assertCarried, onlyRequest } from "./wire.ts";

/** Sends values through the client, and judges what arrives. */
export async function sendThrough(subject: Subject, values: RequestValues, stage: Stage): Promise<void> {
  const call = clientOf(subject, stage)?.[subject.method ?? ""];
  if (call === undefined) throw new ContractFailure("the client has no method for it");
  stage.mock.reset();
  await outcomeOf(() => call(toInput({ operation: subject.operation, values })));
  const record = onlyRequest(stage);
  assertCarried(subject, record, values);
}
