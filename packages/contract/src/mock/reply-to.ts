import type { Operation } from "../document/operation.ts";
import { isUnbuildable } from "../generate/unbuildable.ts";
import type { Answer } from "../response/judge-response.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { Violation } from "../schema/violation.ts";
import { answerReply, badPreference, refusalReply } from "./answer-reply.ts";
import { withDescribedXml } from "./described-xml.ts";
import { honestAnswer, type Judged, judgedAnswer } from "./honest-answer.ts";
import { isUnacceptable } from "./nothing-fits.ts";
import { type Asked, pickAnswer } from "./pick-answer.ts";
import type { Preferences } from "./prefer.ts";
import type { PrismOutcome } from "./prism-question.ts";
import { type Problem, problem, problemReply, type Reply } from "./problem.ts";
import { withRangeType } from "./range-type.ts";
import { withWarning } from "./warning.ts";

/** What to do with an answer that contradicts the document: send a problem in its place, or send it with a warning. */
export type Answers = "strict" | "warn";

/** One request, and what its answer depends on. */
export interface Question {
  readonly operation: Operation;
  readonly responses: SchemaSet;
  readonly answers: Answers;
  readonly preferences: Preferences;
  readonly accept: string | undefined;
  /** Media type to answer with; undefined leaves the choice to the Accept header. */
  readonly mediaType: string | undefined;
  readonly violations: readonly Violation[];
  /** Told of an answer that is sent although it is not what the document says. */
  readonly warn: (message: string) => void;
}

/** The reply to a request, from what Prism made of it; an Error where Prism failed. */
export async function replyTo(question: Question, outcome: PrismOutcome | Error): Promise<Reply> {
  const reply = await documentedReply(question, outcome);
  return reply.status < 200 ? upgradeReply(question, reply) : reply;
}

/** An interim status answers nothing: after 101 another protocol goes on, which the mock does not speak. */
function upgradeReply({ operation }: Question, { status, headers }: Reply): Reply {
  const detail = `${operation.id}: the document answers with ${status}, after which another protocol goes on. The mock speaks HTTP alone.`;
  const upgrade = headers.upgrade ?? "websocket";
  return problemReply(problem("upgrade-required", 426, detail, { operation: operation.id }), { upgrade });
}

async function documentedReply(question: Question, outcome: PrismOutcome | Error): Promise<Reply> {
  const { operation, preferences, violations } = question;
  if (isSilent(question)) return silentReply(question);
  if (outcome instanceof Error) return await inPlaceOf(question, outcome);
  if ("refusal" in outcome) {
    const { status, detail } = outcome.refusal;
    const failed = status === 500 && violations.length === 0 && preferences.example === undefined;
    if (failed) return await inPlaceOf(question, new Error(`${operation.id}: ${detail}`));
    return refusalReply(operation, outcome.refusal, violations, preferences);
  }
  const answer = withRangeType(question.responses, operation, outcome.answer, question.accept);
  // Prism falls back to another status if the preferred one lacks the preferred example.
  if (violations.length === 0 && preferences.code !== undefined && answer.status !== preferences.code) {
    return problemReply(badPreference(operation, preferences));
  }
  return (await undescribedReply(question, answer)) ?? (await judgedReply(question, answer));
}

/** A body of a media type of which nothing more is said: Prism makes none. */
async function undescribedReply(question: Question, { status, body }: Answer): Promise<Reply | undefined> {
  const picked = body === undefined ? pickAnswer(question.operation, asked(question, status)) : undefined;
  if (picked?.status !== status || picked.media === undefined || picked.media.schema !== undefined) return undefined;
  return picked.media.examples.length > 0 ? undefined : await ownReply(question, status);
}

async function judgedReply(question: Question, answer: Answer): Promise<Reply> {
  const { responses, operation, preferences } = question;
  const judged = judgedAnswer(responses, operation, answer, preferences.dynamic);
  if (judged.problem === undefined)
    return answerReply(judged.generated ? withDescribedXml(responses, operation, judged.answer) : judged.answer);
  const own = judged.generated ? await ownReply(question, answer.status) : undefined;
  return own ?? untrue(question, judged, judged.problem);
}

/** Whether nothing at all is described that could be answered. What a test prefers is told that it is not there. */
function isSilent({ operation, preferences, violations }: Question): boolean {
  const { code, example } = preferences;
  return operation.responses.length === 0 && violations.length === 0 && code === undefined && example === undefined;
}

function silentReply(question: Question): Reply {
  const { id } = question.operation;
  const detail = `${id}: the document describes no response. Add one, such as 200.`;
  const answer = { status: 200, headers: new Map<string, string>(), body: undefined };
  return untrue(question, { answer }, problem("lying-answer", 500, detail, { operation: id }));
}

/** The answer of this package in place of one that Prism did not make. */
async function inPlaceOf(question: Question, failure: Error): Promise<Reply> {
  const { operation, answers, preferences, violations, accept } = question;
  const picked = pickAnswer(operation, asked(question, preferences.code));
  if (violations.length === 0 && picked !== undefined && isUnacceptable(picked, question.mediaType, accept)) {
    const refusal = { status: 406, detail: `Unable to find content for ${accept}` };
    return refusalReply(operation, refusal, violations, preferences);
  }
  const own = await ownReply(question, preferences.code);
  if (own !== undefined) return own;
  const told = problem("mock-failure", 500, failure.message, { operation: operation.id });
  if (picked === undefined || answers === "strict") return problemReply(told);
  const answer = { status: picked.status, headers: new Map<string, string>(), body: undefined };
  return untrue(question, { answer }, told);
}

async function ownReply(question: Question, code: number | undefined): Promise<Reply | undefined> {
  const { operation, responses } = question;
  const picked = pickAnswer(operation, asked(question, code));
  if (picked === undefined) return undefined;
  // What makes values is loaded with the first one: most mocks answer with examples alone.
  const { ownAnswer } = await import("./own-answer.ts");
  try {
    const answer = honestAnswer(responses, operation, ownAnswer(responses, picked, question.accept));
    return answer && answerReply(withDescribedXml(responses, operation, answer));
  } catch (error) {
    if (isUnbuildable(error)) return undefined;
    throw error;
  }
}

function asked({ accept, mediaType, violations }: Question, code: number | undefined): Asked {
  return { code, accept, mediaType, violations };
}

function untrue({ answers, warn }: Question, { answer }: Pick<Judged, "answer">, told: Problem): Reply {
  if (answers === "strict") return problemReply(told);
  warn(told.detail);
  return withWarning(answerReply(answer), told.detail);
}
