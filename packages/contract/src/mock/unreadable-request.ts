import type { Operation } from "../document/operation.ts";
import { malformedRange } from "../request/accept.ts";
import { unsupportedMediaType } from "../request/judge-body.ts";
import { judgeCoding } from "../request/judge-coding.ts";
import type { JudgedOperation, SentRequest } from "../request/sent-request.ts";
import { describeViolations, type Violation } from "../schema/violation.ts";
import type { Incoming } from "./incoming.ts";
import { problem, problemReply, type Reply } from "./problem.ts";
import { withViolations } from "./violations-header.ts";

/**
 * The mock's refusal of a request that cannot be read at all; undefined if it can be. It comes before every judgement by
 * the document: first the encoding of path, query and body, then the Accept header.
 */
export function unreadableReply(target: JudgedOperation, { sent, record }: Incoming): Reply | undefined {
  const violations = judgeCoding(sent, target);
  if (violations.length > 0) {
    record.violations = violations;
    return withViolations(codingReply(target.operation, violations), violations);
  }
  return malformedAcceptReply(target.operation, sent);
}

function codingReply(operation: Operation, violations: readonly Violation[]): Reply {
  const detail = `${operation.id}: ${describeViolations(violations)}.`;
  const more = { operation: operation.id, validation: violations };
  const unsupported = violations.some(({ code }) => code === unsupportedMediaType);
  if (!unsupported) return problemReply(problem("malformed-encoding", 400, detail, more));
  return problemReply(problem("unsupported-encoding", 415, detail, more), { "accept-encoding": "gzip, deflate, br" });
}

function malformedAcceptReply({ id }: Operation, sent: SentRequest): Reply | undefined {
  const accept = sent.headers.get("accept") ?? "";
  const range = malformedRange(accept);
  if (range === undefined) return undefined;
  const detail = `${id}: the accept header "${accept}" has "${range}", which is not a media range. Write type/subtype, type/* or */*, separated by commas.`;
  return problemReply(problem("malformed-accept", 400, detail, { operation: id }));
}
