import { answerRequest } from "./answer-request.ts";
import type { Arrived } from "./arrived.ts";
import { asError } from "./as-error.ts";
import { bodyLimit } from "./body-limit.ts";
import { decodeBody } from "./decode-body.ts";
import { foreignHostReply } from "./foreign-host.ts";
import type { Guard } from "./guard.ts";
import { undescribedReply } from "./habits/undescribed-reply.ts";
import { type Incoming, takeApart } from "./incoming.ts";
import { problem, problemReply, type Reply } from "./problem.ts";
import type { Recorder } from "./recorder.ts";
import { sendableReply } from "./sendable.ts";

/** Answers a request that is on its way; undefined if it does not arrive as a whole. */
export type Answerer = (arriving: Promise<Arrived>) => Promise<Reply | undefined>;

/**
 * Answers requests, and records them. It knows no server. Whatever goes wrong becomes an answer: an unhandled rejection
 * would end the user's test run.
 *
 * @param host Where the user wants the mock to listen; undefined for loopback, where other hosts are refused.
 */
export function answerer(guard: Guard, recorder: Recorder, host: string | undefined): Answerer {
  const { log } = guard;
  return async (arriving) => {
    let incoming: Incoming | undefined;
    try {
      const came = await arriving;
      const arrived = { ...came, target: guard.servers.own(came.target, came.method) };
      const decoded = await decodeBody(arrived.wire, arrived.headers.get("content-encoding"));
      const foreign = host === undefined ? foreignHostReply(arrived.target) : undefined;
      if (foreign !== undefined) return foreign;
      const { body } = decoded;
      const token = body && guard.token(arrived, body);
      if (token !== undefined) return token;
      incoming = takeApart(arrived, decoded, guard.served);
      recorder.add(incoming.record);
      if (body === undefined) return answered(guard, incoming, tooLarge());
      return answered(guard, incoming, await answerRequest(guard, incoming));
    } catch (cause) {
      const error = asError(cause);
      log({ type: "failed", request: incoming?.record, error });
      return incoming && answered(guard, incoming, problemReply(problem("mock-failure", 500, error.message)));
    }
  };
}

function answered({ habits, log }: Guard, { record }: Incoming, made: Reply): Reply {
  const reply = sendableReply(undescribedReply(habits, made), record.operationId);
  record.status = reply.status;
  log({ type: "answered", request: record });
  return reply;
}

function tooLarge(): Reply {
  return problemReply(problem("too-large", 413, `The body is larger than the mock's limit of ${bodyLimit} bytes.`));
}
