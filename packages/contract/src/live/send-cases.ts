import { memberNamed } from "../document/collections.ts";
import type { Method } from "../suite/case.ts";
import { ContractFailure } from "../suite/case.ts";
import { methodAt } from "../suite/methods.ts";
import { outcomeOf } from "../suite/outcome.ts";
import type { Subject } from "../suite/subject.ts";
import { followUps } from "./follow-ups.ts";
import { inputFor } from "./input-for.ts";
import type { LiveCase } from "./live-cases.ts";
import type { Step } from "./model/step.ts";
import type { LiveExchange } from "./recorded-exchange.ts";
import { isTooSlow } from "./recording-fetch.ts";
import type { Sending } from "./sending.ts";

/** So many operations may leave a run waiting: it would have no end with all of them. */
const MOST_SLOW = 4;

/** Sends one case after another. What an answer tells goes into the requests after it. */
export async function sendCases(sending: Sending, cases: readonly LiveCase[]): Promise<void> {
  for (const [index, each] of cases.entries()) {
    const subject = sending.subjects.find(({ operation }) => operation.id === each.operation);
    if (subject === undefined) continue;
    const reason = whyNotSent(sending, each);
    if (reason !== undefined) {
      sending.leftOut.push({ operation: each.operation, title: each.title, reason });
      continue;
    }
    // The last change may bring back what was there at first, so that only the first one can be seen to be forgotten.
    const isEnd = [index - 1, index + 1].some((next) => cases[next]?.operation !== each.operation);
    await sendAndLook(sending, subject, each, isEnd);
  }
}

function whyNotSent({ signal, slow }: Sending, { operation }: LiveCase): string | undefined {
  if (signal?.aborted) return "the run was interrupted";
  if (slow.has(operation)) return "a request to the operation before it was not answered in time";
  return slow.size < MOST_SLOW ? undefined : `${MOST_SLOW} operations were not answered in time`;
}

async function sendAndLook(sending: Sending, subject: Subject, each: LiveCase, isEnd: boolean): Promise<void> {
  const { operation } = subject;
  const count = sending.sent.filter((sent) => sent.operation === operation.id && isSuccess(sent.status)).length;
  const input = sending.isCleaning ? each.input : inputFor(sending, subject, each.input);
  const made = { ...each, input };
  for (const before of operation.method === "delete" && memberNamed(operation) === undefined
    ? lookBefore(sending, made)
    : [])
    await sendCase(sending, before);
  let step = await sendCase(sending, made);
  // A name that is taken says nothing about the operation.
  if (step?.status === 409 && operation.method === "post") {
    const other = inputFor(sending, subject, each.input);
    step = await sendCase(sending, { ...made, title: `${each.title}, once more with other names`, input: other });
  }
  if (step === undefined || !isSuccess(step.status) || sending.signal?.aborted || sending.isCleaning) return;
  const isWanted = isEnd || operation.method === "post" || operation.method === "get";
  if (!isWanted) return;
  for (const next of followUps(sending, sending.world, step, count))
    if (whyNotSent(sending, next) === undefined) await sendCase(sending, next);
}

/** What is deleted without being a member of anything is looked at first. */
function lookBefore({ subjects }: Sending, { operation: id, input }: LiveCase): LiveCase[] {
  const path = subjects.find(({ operation }) => operation.id === id)?.operation.path;
  const read = subjects.find(({ operation }) => operation.method === "get" && operation.path === path);
  if (read === undefined) return [];
  return [{ operation: read.operation.id, title: `before ${id}`, input: { path: input.path } }];
}

function isSuccess(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300;
}

/**
 * Sends one case as it is. What the client makes of an answer is judged from the recording; only silence is seen here.
 *
 * @returns what came of it; undefined if no answer did
 */
export async function sendCase(sending: Sending, { operation: id, title, input }: LiveCase): Promise<Step | undefined> {
  const subject = sending.subjects.find(({ operation }) => operation.id === id);
  if (subject === undefined || sending.slow.has(id)) return undefined;
  const { operation, method: path } = subject;
  sending.onSend(id);
  const before = (await sending.exchanges()).length;
  const thrown = await errorOf(methodAt(sending.client, path), input);
  const exchange = (await sending.exchanges()).slice(before).at(-1);
  sending.sent.push({ operation: id, title, status: exchange?.response?.status });
  if (exchange === undefined) {
    const message = thrown ?? "nothing was sent";
    sending.drifts.push({ operation: id, request: title, status: 0, place: "request", code: "not-sent", message });
    return undefined;
  }
  if (isTooSlow(exchange)) sending.slow.add(id);
  return learn(sending, operation, exchange);
}

function learn(
  { known, world, read }: Sending,
  operation: Subject["operation"],
  exchange: LiveExchange,
): Step | undefined {
  const step = read(exchange);
  known.learn(operation, exchange);
  if (step !== undefined) world.apply(step);
  return step;
}

async function errorOf(method: Method | undefined, input: LiveCase["input"]): Promise<string | undefined> {
  try {
    if (method === undefined) throw new ContractFailure("the client has no method for it");
    await outcomeOf(() => method(input));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
