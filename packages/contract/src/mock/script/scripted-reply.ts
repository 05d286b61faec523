import type { Operation } from "../../document/operation.ts";
import { findResponse } from "../../response/judge-response.ts";
import type { Preferences } from "../prefer.ts";
import { problem, problemReply, type Reply } from "../problem.ts";
import type { RecordedRequest } from "../recorder.ts";
import { answerFault } from "./answer-fault.ts";
import type { Script } from "./script.ts";
import type { HandlerAnswer, Step } from "./step.ts";

/** What a step prefers, where it says so; otherwise what the request's header does. */
export function preferencesOf({ code, example, dynamic, seed }: Step, header: Preferences): Preferences {
  const named = code !== undefined || example !== undefined;
  return {
    code: named ? code : header.code,
    example: named ? example : header.example,
    dynamic: dynamic ?? header.dynamic,
    seed: seed ?? header.seed,
    operation: header.operation,
  };
}

/** A test may want a status that the document does not have, such as 503. */
export function undocumentedReply(operation: Operation, { code }: Step): Reply | undefined {
  if (code === undefined || findResponse(operation, code) !== undefined) return undefined;
  return problemReply(
    problem("scripted", code, `${operation.id} was told to answer ${code}.`, { operation: operation.id }),
  );
}

/**
 * The answer of a handler; undefined if it leaves the request to the document, or a step says what to answer.
 *
 * @throws Error if what it returns is no answer
 */
export async function handledReply(
  script: Script,
  operation: Operation,
  step: Step | undefined,
  request: RecordedRequest,
): Promise<Reply | undefined> {
  if (step !== undefined && saysWhat(step)) return undefined;
  const handler = script.handlerOf(operation.id);
  if (handler === undefined) return undefined;
  const answer = await handler(request);
  if (answer === "document") return undefined;
  const fault = answerFault(answer);
  if (fault !== undefined) throw new Error(`The handler of ${operation.id} ${fault}`);
  return replyOf(answer);
}

/** Whether a step says more than how the answer is sent. */
function saysWhat({ code, example, dynamic, seed, drop }: Step): boolean {
  return [code, example, dynamic, seed, drop].some((said) => said !== undefined);
}

/** Whether a request is done as without the step: nothing but a success, and how it is sent, is asked for. */
export function isRemembered({ code = 200, example, dynamic, seed, drop }: Step): boolean {
  const isSuccess = code >= 200 && code <= 299;
  return isSuccess && drop !== true && [example, dynamic, seed].every((said) => said === undefined);
}

function replyOf({ status = 200, headers = {}, body }: HandlerAnswer): Reply {
  if (body === undefined) return { status, headers, body };
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (typeof body === "string") return { status, headers: { "content-type": "text/plain", ...own }, body };
  return { status, headers: { "content-type": "application/json", ...own }, body: JSON.stringify(body) };
}

/** The reply with what a step adds to it. */
export function withStep(reply: Reply, { headers, delay, drop }: Step): Reply {
  return {
    ...reply,
    headers: { ...reply.headers, ...headers },
    ...(delay !== undefined && { delay }),
    ...(drop !== undefined && { drop }),
  };
}
