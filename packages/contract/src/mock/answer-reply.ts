import type { Operation } from "../document/operation.ts";
import { challenges } from "../request/judge-security.ts";
import { isJson, parseContentType } from "../request/media-type.ts";
import type { Answer } from "../response/judge-response.ts";
import type { Violation } from "../schema/violation.ts";
import type { Preferences } from "./prefer.ts";
import type { PrismRefusal } from "./prism.ts";
import { type Problem, type ProblemName, problem, problemReply, type Reply } from "./problem.ts";

/** Puts an answer into words for the wire. A body that is neither text nor JSON cannot be written and is a problem. */
export function answerReply(operation: Operation, answer: Answer): Reply {
  const headers = Object.fromEntries(answer.headers);
  if (answer.body === undefined) {
    delete headers["content-type"];
    return { status: answer.status, headers, body: undefined };
  }
  const type = answer.headers.get("content-type") ?? "";
  if (isJson(parseContentType(type).type)) return { status: answer.status, headers, body: JSON.stringify(answer.body) };
  if (typeof answer.body === "string") return { status: answer.status, headers, body: answer.body };
  const detail = `${operation.id}, status ${answer.status}: the example of type ${type} must be text, because only JSON is written from values. Write it as a string.`;
  return problemReply(problem("lying-answer", 500, detail, { operation: operation.id }));
}

/** Prism's refusal in the mock's own words: always a problem, with what the reader needs to put it right. */
export function refusalReply(
  operation: Operation,
  refusal: PrismRefusal,
  violations: readonly Violation[],
  preferences: Preferences,
): Reply {
  const offered = challenges(operation).join(", ");
  const headers = refusal.status === 401 && offered !== "" ? { "www-authenticate": offered } : {};
  return problemReply(refusalProblem(operation, refusal, violations, preferences), headers);
}

// 500 is what Prism says to a documented 422 that has neither example nor schema.
const judgedProblems: ReadonlyMap<number, ProblemName> = new Map([
  [401, "unauthorized"],
  [415, "unsupported-media-type"],
  [422, "invalid-request"],
  [500, "invalid-request"],
]);

function refusalProblem(
  operation: Operation,
  { status, detail }: PrismRefusal,
  violations: readonly Violation[],
  preferences: Preferences,
): Problem {
  const more = { operation: operation.id };
  const summary = violations.map(({ location, message }) => `${location.join("/")} ${message}`).join("; ");
  const judged = judgedProblems.get(status);
  if (violations.length > 0 && judged !== undefined) {
    const refused = status === 500 ? 422 : status;
    return problem(judged, refused, `${operation.id}: ${summary}.`, { ...more, validation: violations });
  }
  if (preferences.code !== undefined || preferences.example !== undefined) return badPreference(operation, preferences);
  if (status === 406) {
    return problem("not-acceptable", 406, `${operation.id}: ${detail}. Accept one of ${answerTypes(operation)}.`, more);
  }
  return problem("mock-failure", 500, `${operation.id}: ${detail}`, more);
}

/** Says which statuses and examples the operation has, in place of the one that it has not. */
export function badPreference(operation: Operation, { code, example }: Preferences): Problem {
  const wanted = [code === undefined ? "" : `code=${code}`, example === undefined ? "" : `example=${example}`];
  const offered = operation.responses.map(({ status, content }) => {
    const names = content.flatMap(({ examples }) => examples);
    return names.length === 0 ? status : `${status} (${names.join(", ")})`;
  });
  const detail = `${operation.id} has no answer for Prefer: ${wanted.filter(Boolean).join(", ")}. It has ${offered.join(", ")}.`;
  return problem("bad-preference", 400, detail, { operation: operation.id });
}

function answerTypes(operation: Operation): string {
  return [...new Set(operation.responses.flatMap(({ content }) => content.map(({ type }) => type)))].join(", ");
}
