import { baseCall } from "../answer-cases.ts";
import type { ContractCase, Stage } from "../case.ts";
import { ContractFailure } from "../case.ts";
import { clientOf } from "../clients.ts";
import { outcomeOf } from "../outcome.ts";
import type { Subject } from "../subject.ts";
import { assertRequests, behaviourCase } from "./behaviour-case.ts";
import { WAITS } from "./client-wide.ts";

/** Methods that have the same effect when they are sent twice (RFC 9110, section 9.2.2). */
const idempotent: ReadonlySet<string> = new Set(["get", "head", "put", "delete", "options", "query"]);

/** Whether the request may be sent again although the provider may have acted on it. */
export function isRepeatable({ operation, behaviour }: Subject): boolean {
  return behaviour.repeatable?.[operation.id] ?? idempotent.has(operation.method);
}

/** A provider that is busy: what may be repeated is, and as often as the caller says. */
export function retryCases(subject: Subject): ContractCase[] {
  const asked = { "retry-after": "0" };
  const cases = [
    behaviourCase(subject, "repeats after 503 with Retry-After", async (stage) => {
      await callBusy(subject, stage, { times: 2, headers: asked, attempts: 3 });
      assertRequests(stage, 3, "the provider was busy twice, and said so");
      return undefined;
    }),
    behaviourCase(subject, "stops after its attempts", async (stage) => {
      await callBusy(subject, stage, { times: 9, headers: asked, attempts: 2 });
      assertRequests(stage, 2, "two attempts are allowed");
      return undefined;
    }),
    ...silentCase(subject),
  ];
  return [...cases, ...waitCase(subject)];
}

/** A provider that may have acted on the request, and does not say that it wants it again. */
function silentCase(subject: Subject): ContractCase[] {
  const isSafe = isRepeatable(subject);
  const key = isSafe ? "repeats after 503" : "does not repeat after 503";
  return [
    behaviourCase(subject, key, async (stage) => {
      await callBusy(subject, stage, { times: 1, headers: {}, attempts: 2 });
      assertRequests(
        stage,
        isSafe ? 2 : 1,
        `${subject.operation.method} was sent, and the provider may have acted on it`,
      );
      return undefined;
    }),
  ];
}

/** One operation is enough to see that the pause is the one that is asked for. */
function waitCase(subject: Subject): ContractCase[] {
  if (!subject.isFirst) return [];
  return [
    behaviourCase(subject, WAITS, async (stage) => {
      const start = performance.now();
      await callBusy(subject, stage, { times: 1, headers: { "retry-after": "1" }, attempts: 2 });
      const waited = Math.round(performance.now() - start);
      if (waited >= 950) return undefined;
      throw new ContractFailure(`the pause was ${waited} ms, the provider asked for 1 s`);
    }),
  ];
}

interface Busy {
  /** How often it is busy. */
  readonly times: number;
  readonly headers: Record<string, string>;
  /** How often the caller lets the client try. */
  readonly attempts: number;
}

async function callBusy(subject: Subject, stage: Stage, { times, headers, attempts }: Busy): Promise<void> {
  let left = times;
  stage.mock.handle(subject.operation.id, () => {
    if (left-- <= 0) return "document";
    return { status: 503, headers, body: {} };
  });
  await outcome(subject, stage, { retry: { attempts, baseDelay: 1 } });
}

/** What comes back is judged elsewhere. */
export async function outcome(subject: Subject, stage: Stage, options: object): Promise<void> {
  await outcomeOf(() => baseCall(subject, clientOf(subject, stage), {}, options)).catch(() => undefined);
}
