import { judgeSecurity } from "../../request/judge-security.ts";
import { firstAndCount } from "../../schema/violation.ts";
import { baseCall } from "../answer-cases.ts";
import { type ContractCase, ContractFailure } from "../case.ts";
import { outcomeOf } from "../outcome.ts";
import type { Subject } from "../subject.ts";
import { onlyRequest, toSent } from "../wire.ts";
import { behaviourCase } from "./behaviour-case.ts";
import { takesFrom } from "./client-wide.ts";
import { inEnvironment } from "./in-environment.ts";

/** Credentials that nobody has given to the client are those of the environment. */
export function environmentCases(subject: Subject): ContractCase[] {
  const { operation, environment } = subject;
  if (environment === undefined) return [];
  const { schemes, env } = environment;
  const security = [operation.security.flat().filter(({ name }) => schemes.includes(name))];
  return [
    behaviourCase(subject, takesFrom(env), async (stage) => {
      await inEnvironment(env, () => outcomeOf(() => baseCall(subject, stage.withoutCredentials)));
      const [first, ...more] = judgeSecurity(toSent(onlyRequest(stage)), { ...operation, security });
      if (first === undefined) return undefined;
      throw new ContractFailure(`${firstAndCount([first, ...more])}, which ${env.join(" and ")} had`);
    }),
  ];
}
