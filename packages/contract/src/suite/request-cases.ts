import { nodeAt } from "../generate/flat-schema.ts";
import { isUnbuildable } from "../generate/unbuildable.ts";
import { findMediaType, parseContentType } from "../request/media-type.ts";
import { unnamedProperties } from "../response/known-names.ts";
import { type ContractCase, ContractFailure, type Stage, type Verdict } from "./case.ts";
import { cell } from "./cell.ts";
import { clientOf } from "./clients.ts";
import { type RandomRequests, randomRequests, runRandom } from "./random-requests.ts";
import { outcomeOfSent, sendThrough } from "./send-through.ts";
import { isValid, sizedRequests } from "./sized-requests.ts";
import type { ExampleCall, Subject } from "./subject.ts";
import type { RequestValues } from "./values.ts";
import { assertCarried, onlyRequest } from "./wire.ts";
import { wrongRequest } from "./wrong-examples.ts";

/** Valid requests through the client: every example, the least, the most, and random ones. */
export function requestCases(subject: Subject, random: RandomRequests): ContractCase[] {
  return [
    ...usageCases(subject),
    ...sizedRequests(subject).map(({ key, make }) =>
      requestCase(subject, key, (stage) => runSized(subject, key, make, stage)),
    ),
    ...randomRequests(subject).map(({ key, media }) =>
      requestCase(subject, key, (stage) => runRandom(subject, media, random, stage)),
    ),
  ];
}

function requestCase(subject: Subject, key: string, run: ContractCase["run"]): ContractCase {
  const { id, pointer } = subject.operation;
  return {
    operation: id,
    title: `sends a ${key}`.replace("a random", "random"),
    pointer,
    cells: [cell("requests", key)],
    run,
  };
}

function usageCases(subject: Subject): ContractCase[] {
  const { operation, calls } = subject;
  return calls.map(([name, call]) => ({
    operation: operation.id,
    title: `sends the example ${name}`,
    pointer: `${operation.pointer}/requestBody`,
    cells: [cell("examples", `request ${name}`)],
    run: async (stage) => {
      try {
        await runUsage(subject, call, stage);
        return undefined;
      } catch (error) {
        const wrong = wrongRequest(subject);
        if (wrong === undefined) throw error;
        return { blind: wrong };
      }
    },
  }));
}

async function runUsage(subject: Subject, call: ExampleCall, stage: Stage): Promise<void> {
  const client = clientOf(subject, stage);
  if (client !== undefined) await outcomeOfSent(subject, stage, () => call(client));
  const record = onlyRequest(stage);
  assertCarried(subject, record, undefined);
  if (!subject.imported) assertNamed(subject, record.json, record.headers["content-type"]);
}

function assertNamed({ operation, requests }: Subject, json: unknown, contentType: string | undefined): void {
  const media = findMediaType(operation.body?.content ?? [], parseContentType(contentType ?? "").type);
  if (media?.schema === undefined || json === undefined) return;
  const [unnamed] = unnamedProperties(requests, nodeAt(media.schema), json, "request");
  if (unnamed === undefined) return;
  throw new ContractFailure(`request/body/${unnamed.join("/")} is sent, but the schema does not name it`);
}

async function runSized(subject: Subject, key: string, make: () => RequestValues, stage: Stage): Promise<Verdict> {
  try {
    const values = make();
    if (!isValid(subject, values)) return { blind: `no ${key} was found that the schemas accept` };
    await sendThrough(subject, values, stage);
    return undefined;
  } catch (error) {
    if (isUnbuildable(error)) return { blind: error.message };
    throw error;
  }
}
