import type { Operation, Response } from "../document/operation.ts";
import { challenges } from "../request/judge-security.ts";
import type { Answer } from "../response/judge-response.ts";
import { describeViolations, type Violation } from "../schema/violation.ts";
import { bodyText } from "./body-text.ts";
import { type Preferences, preferenceText, quoted } from "./prefer.ts";
import type { PrismRefusal } from "./prism-question.ts";
import { type Problem, type ProblemName, problem, problemReply, type Reply } from "./problem.ts";

/** What a connection says of itself: how long a body is, how it is coded, and when all is over. */
const connectionHeaders: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
]);

/** Puts an answer into words for the wire. The connection is the mock's own, whatever the description shows of another. */
export function answerReply(answer: Answer): Reply {
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !connectionHeaders.has(name)));
  if (answer.body === undefined) {
    delete headers["content-type"];
    return { status: answer.status, headers, body: undefined };
  }
  return { status: answer.status, headers, body: bodyText(answer.headers.get("content-type") ?? "", answer.body) };
}

/** Prism's refusal in the mock's own words: always a problem, with what the reader needs to put it right. */
export function refusalReply(
  operation: Operation,
  refusal: PrismRefusal,
  violations: readonly Violation[],
  preferences: Preferences,
): Reply {
  return problemReply(refusalProblem(operation, refusal, violations, preferences), challengeHeader(operation, refusal));
}

function challengeHeader(operation: Operation, { status }: PrismRefusal): Record<string, string> {
  const offered = challenges(operation).join(", ");
  if (status !== 401 || offered === "") return {};
  return { "www-authenticate": offered };
}

// 500 is what Prism says to a documented 422 that has neither example nor schema.
const judgedProblems: ReadonlyMap<number, { name: ProblemName; status: number }> = new Map([
  [401, { name: "unauthorized", status: 401 }],
  [415, { name: "unsupported-media-type", status: 415 }],
  [422, { name: "invalid-request", status: 422 }],
  [500, { name: "invalid-request", status: 422 }],
]);

function refusalProblem(
  operation: Operation,
  { status, detail }: PrismRefusal,
  violations: readonly Violation[],
  preferences: Preferences,
): Problem {
  const more = { operation: operation.id };
  const judged = judgedProblems.get(status);
  if (violations.length > 0 && judged !== undefined) {
    const summary = `${operation.id}: ${describeViolations(violations)}.`;
    return problem(judged.name, judged.status, summary, { ...more, validation: violations });
  }
  if (preferences.code !== undefined || preferences.example !== undefined) return badPreference(operation, preferences);
  if (status === 406) {
    return problem("not-acceptable", 406, `${operation.id}: ${detail}. Accept one of ${answerTypes(operation)}.`, more);
  }
  return problem("mock-failure", 500, `${operation.id}: ${detail}`, more);
}

/** Says which statuses and examples the operation has, in place of the one that it has not. */
export function badPreference(operation: Operation, preferences: Preferences): Problem {
  const offered = operation.responses.map(offer).join(", ") || "none";
  const detail = `${operation.id} has no answer for Prefer: ${wanted(preferences)}. It has ${offered}.`;
  return problem("bad-preference", 400, detail, { operation: operation.id });
}

function wanted({ code, example }: Preferences): string {
  const parts: string[] = [];
  if (code !== undefined) parts.push(`code=${code}`);
  if (example !== undefined) parts.push(preferenceText("example", example));
  return parts.join(", ");
}

function offer({ status, content }: Response): string {
  const names = content.flatMap(({ examples }) => examples);
  if (names.length === 0) return status;
  return `${status} (${names.map(quoted).join(", ")})`;
}

function answerTypes(operation: Operation): string {
  return [...new Set(operation.responses.flatMap(({ content }) => content.map(({ type }) => type)))].join(", ");
}
