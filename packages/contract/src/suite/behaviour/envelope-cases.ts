import { valueAtPath, withValueAt } from "../../document/dotted-path.ts";
import { baseCall } from "../answer-cases.ts";
import type { ContractCase } from "../case.ts";
import { ContractFailure } from "../case.ts";
import { clientOf } from "../clients.ts";
import { outcomeOf } from "../outcome.ts";
import type { Subject } from "../subject.ts";
import { successOf } from "./success-of.ts";

/** A failure that is told with a success status is a failure to the client. */
export function envelopeCases(subject: Subject): ContractCase[] {
  const { envelope } = subject.behaviour;
  const success = successOf(subject);
  if (envelope === undefined || success === undefined) return [];
  const { property, error } = envelope;
  return [
    {
      operation: subject.operation.id,
      title: `takes an answer with ${property}: ${error} for a failure`,
      pointer: success.pointer,
      cells: [{ dimension: "behaviour", key: "failure with a success status" }],
      run: async (stage) => {
        if (valueAtPath(success.value, property) === undefined)
          return { blind: `the documented answer has no ${property}` };
        const body = withValueAt(success.value, property, error);
        stage.mock.handle(subject.operation.id, () => ({ status: success.status, body }));
        const { kind } = await outcomeOf(() => baseCall(subject, clientOf(subject, stage)));
        if (kind === "failure") return undefined;
        throw new ContractFailure(`the client took it for a success, expected an ApiError`);
      },
    },
  ];
}
