import type { ContractCase, Stage } from "../case.ts";
import { ContractFailure } from "../case.ts";
import type { Subject } from "../subject.ts";
import { assertRequests, behaviourCase } from "./behaviour-case.ts";
import { outcome } from "./retry-cases.ts";

/** The key by which a provider recognises a repetition: one for each call, the same for all attempts of it. */
export function keyCases(subject: Subject): ContractCase[] {
  const { operation, behaviour } = subject;
  const header = behaviour.keys?.[operation.id]?.toLowerCase();
  if (header === undefined) return [];
  return [
    behaviourCase(
      subject,
      `sends the same ${header} with each attempt, and another with the next call`,
      async (stage) => {
        await callTwice(subject, stage);
        assertRequests(stage, 4, "two calls of two attempts each");
        const [first, again, next, nextAgain] = keysOf(stage, header);
        if (first && next && first === again && next === nextAgain && first !== next) return undefined;
        throw new ContractFailure(`the header ${header} was ${[first, again, next, nextAgain].join(", ")}`);
      },
    ),
    behaviourCase(subject, `leaves a ${header} of the caller as it is`, async (stage) => {
      await outcome(subject, stage, { headers: { [header]: "of-the-caller" } });
      const [key] = keysOf(stage, header);
      if (key === "of-the-caller") return undefined;
      throw new ContractFailure(`the header ${header} was ${key}, the caller said of-the-caller`);
    }),
  ];
}

async function callTwice(subject: Subject, stage: Stage): Promise<void> {
  let count = 0;
  stage.mock.handle(subject.operation.id, () => {
    // Every other attempt fails.
    if (count++ % 2 === 1) return "document";
    return { status: 503, headers: { "retry-after": "0" }, body: {} };
  });
  for (const _ of ["one call", "the next"]) await outcome(subject, stage, { retry: { attempts: 2, baseDelay: 1 } });
}

function keysOf({ mock }: Stage, header: string): (string | undefined)[] {
  return mock.requests.map(({ headers }) => headers[header]);
}
