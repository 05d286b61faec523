import { judgeRequest } from "../request/judge-request.ts";
import type { JudgedOperation, SentRequest } from "../request/sent-request.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { Violation } from "../schema/violation.ts";
import { isAsking, PreferenceError, type Preferences, parsePrefer } from "./prefer.ts";

/** What a request does that its operation does not document. */
export function judgeAsked(requests: SchemaSet, sent: SentRequest, target: JudgedOperation): Violation[] {
  const found = judgeRequest(requests, sent, target);
  const preferences = readPreferences(sent);
  if (preferences instanceof PreferenceError || !isAsking(preferences)) return found;
  // A Prefer header that tells the mock what to answer is not the one that the provider documents.
  return found.filter(({ location: [, place, name = ""] }) => place !== "header" || name.toLowerCase() !== "prefer");
}

/** What a request's `Prefer` header asks for. */
export function readPreferences(sent: SentRequest): Preferences | PreferenceError {
  try {
    return parsePrefer(sent.headers.get("prefer"));
  } catch (error) {
    if (error instanceof PreferenceError) return error;
    throw error;
  }
}
