import { isBytes } from "../../request/media-type.ts";
import { baseCall } from "../answer-cases.ts";
import { type ContractCase, ContractFailure } from "../case.ts";
import { clientOf } from "../clients.ts";
import { outcomeOf } from "../outcome.ts";
import type { Subject } from "../subject.ts";
import { behaviourCase } from "./behaviour-case.ts";

/** Bytes stay bytes where nothing else is described, also if a server calls them text: what is decoded wrongly is lost. */
export function byteCases(subject: Subject): ContractCase[] {
  const found = subject.operation.responses.find(({ status }) => /^2\d\d$/.test(status));
  const [media, ...others] = found?.content ?? [];
  if (found === undefined || media === undefined || others.length > 0 || !isBytes(media.type)) return [];
  return [
    behaviourCase(subject, `keeps the bytes of ${media.type} that are called text`, async (stage) => {
      const headers = { "content-type": "text/plain" };
      stage.mock.handle(subject.operation.id, () => ({ status: Number(found.status), headers, body: "bytes" }));
      const outcome = await outcomeOf(() => baseCall(subject, clientOf(subject, stage)));
      if ("isBytes" in outcome) return undefined;
      throw new ContractFailure("the client gave text, expected the bytes that are described");
    }),
  ];
}
