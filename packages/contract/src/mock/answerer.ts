import type { IncomingMessage } from "node:http";
import { answerRequest } from "./answer-request.ts";
import { asError } from "./as-error.ts";
import { decodeBody } from "./decode-body.ts";
import { foreignHostReply } from "./foreign-host.ts";
import type { Guard } from "./guard.ts";
import { type Content, type Incoming, takeApart } from "./incoming.ts";
import type { Log } from "./mock-event.ts";
import { problem, problemReply, type Reply } from "./problem.ts";
import { bodyLimit, readBody } from "./read-body.ts";
import type { Recorder } from "./recorder.ts";
import { requestTarget } from "./request-target.ts";

/**
 * Answers requests from the wire, and records them. Whatever goes wrong becomes an answer: an unhandled rejection would end
 * the user's test run.
 *
 * @param host Where the user wants the mock to listen; undefined for loopback, where other hosts are refused.
 */
export function answerer(
  guard: Guard,
  recorder: Recorder,
  host: string | undefined,
): (request: IncomingMessage) => Promise<Reply | undefined> {
  const { log } = guard;
  return async (request) => {
    let incoming: Incoming | undefined;
    try {
      const content = await readContent(request);
      const target = requestTarget(request);
      const foreign = host === undefined ? foreignHostReply(target) : undefined;
      if (foreign !== undefined) return foreign;
      const { body } = content.decoded;
      const token = body && guard.token(request, target.url, body);
      if (token !== undefined) return token;
      incoming = takeApart(request, target, content, guard.served);
      recorder.add(incoming.record);
      if (body === undefined) return answered(incoming, tooLarge(), log);
      return answered(incoming, await answerRequest(guard, incoming), log);
    } catch (cause) {
      const error = asError(cause);
      log({ type: "failed", request: incoming?.record, error });
      return incoming && answered(incoming, problemReply(problem("mock-failure", 500, error.message)), log);
    }
  };
}

async function readContent(request: IncomingMessage): Promise<Content> {
  const wire = await readBody(request);
  if (wire === undefined) return { wire, decoded: { body: undefined } };
  return { wire, decoded: await decodeBody(wire, request.headers["content-encoding"]) };
}

function answered({ record }: Incoming, reply: Reply, log: Log): Reply {
  record.status = reply.status;
  log({ type: "answered", request: record });
  return reply;
}

function tooLarge(): Reply {
  return problemReply(problem("too-large", 413, `The body is larger than the mock's limit of ${bodyLimit} bytes.`));
}
