import type { Operation } from "../document/operation.ts";
import { mediaRanges } from "../request/accept.ts";
import type { JudgedOperation } from "../request/sent-request.ts";
import { describeViolations, type Violation } from "../schema/violation.ts";
import { asError } from "./as-error.ts";
import { exampleNamedAs } from "./example-named-as.ts";
import type { Guard } from "./guard.ts";
import type { Incoming } from "./incoming.ts";
import { judgeAsked, readPreferences } from "./judge-asked.ts";
import { documentedMalformedJson, malformedJson, malformedJsonReply } from "./malformed-json.ts";
import { PreferenceError, type Preferences } from "./prefer.ts";
import { preferredMediaType } from "./preferred-media-type.ts";
import type { PrismOutcome, PrismQuestion } from "./prism-question.ts";
import { problem, problemReply, type Reply } from "./problem.ts";
import { withRedirectTarget } from "./redirect-target.ts";
import { replyTo } from "./reply-to.ts";
import { handledReply, isRemembered, preferencesOf, undocumentedReply, withStep } from "./script/scripted-reply.ts";
import { shownExample } from "./shown-example.ts";
import { rememberedReply } from "./state/remembered-reply.ts";
import { withViolations } from "./violations-header.ts";

/** Answers a request that can be read. */
export async function answerReadable(guard: Guard, target: JudgedOperation, incoming: Incoming): Promise<Reply> {
  const { sent, record, json } = incoming;
  const malformed = malformedJson(target.operation, sent, json);
  if (malformed !== undefined) return await answerMalformed(guard, target, incoming, malformed);
  const asked = readPreferences(sent);
  if (asked instanceof PreferenceError) return problemReply(problem("bad-preference", 400, asked.message));
  const violations = judgeAsked(guard.requests, sent, target);
  record.violations = violations;
  if (violations.length === 0) return await answerByScript(guard, target, incoming, asked);
  if (guard.tolerant) return await answerTolerantly(guard, target, incoming, asked);
  return withViolations(await answerRefused(guard, target, incoming, asked), violations);
}

async function answerRefused(
  guard: Guard,
  target: JudgedOperation,
  incoming: Incoming,
  asked: Preferences,
): Promise<Reply> {
  const { violations, headers } = incoming.record;
  const { root, requests, responses } = guard;
  const refused = { root, requests, responses, operation: target.operation, accept: headers.accept, violations };
  // Loaded with the first refusal, because it makes values.
  const { refusedReply } = await import("./refusal/refused-reply.ts");
  const reply = await refusedReply(refused, (preferences) =>
    answerByDocument(guard, target, incoming, preferences, []),
  );
  return reply ?? (await answerByDocument(guard, target, incoming, asked, violations));
}

/** What cannot be parsed is judged no further. The document's own answer to it is given, where it has one. */
async function answerMalformed(
  guard: Guard,
  target: JudgedOperation,
  incoming: Incoming,
  malformed: Violation,
): Promise<Reply> {
  incoming.record.violations = [malformed];
  const documented = documentedMalformedJson(guard.root, target.operation);
  const reply =
    documented === undefined
      ? malformedJsonReply(target.operation, malformed)
      : await answerByDocument(guard, target, incoming, documented, []);
  return withViolations(reply, [malformed]);
}

/** Answers a request that breaks a rule as if it were valid, and says so in the log, the record and a header. */
async function answerTolerantly(
  guard: Guard,
  target: JudgedOperation,
  incoming: Incoming,
  asked: Preferences,
): Promise<Reply> {
  const { record } = incoming;
  const { violations } = record;
  const message = `${target.operation.id}: ${describeViolations(violations)}`;
  guard.log({ type: "warned", request: record, message });
  return withViolations(await answerByScript(guard, target, incoming, asked), violations);
}

/** A test's own answers are for valid requests. A mistake in a request is not hidden by them. */
async function answerByScript(
  guard: Guard,
  target: JudgedOperation,
  incoming: Incoming,
  asked: Preferences,
): Promise<Reply> {
  const { operation } = target;
  const step = guard.script.next(operation.id);
  const handled = await handledReply(guard.script, operation, step, incoming.record);
  if (handled !== undefined) return withStep(handled, step ?? {});
  const byDocument = (preferences: Preferences) => {
    const settled = withNamedExample(guard, target, incoming, preferences);
    return answerByDocument(guard, target, incoming, settled, []);
  };
  if (step === undefined) return await answerByMemory(guard, operation, incoming, asked, byDocument);
  const preferences = preferencesOf(step, asked);
  const undocumented = undocumentedReply(operation, step);
  if (undocumented !== undefined) return withStep(undocumented, step);
  if (!isRemembered(step)) return withStep(await byDocument(preferences), step);
  return withStep(await answerByMemory(guard, operation, incoming, preferences, byDocument), step);
}

/** Where nothing is asked for, it is the example that is called like the one that was sent. */
function withNamedExample(
  { root, requests }: Guard,
  target: JudgedOperation,
  { sent, json }: Incoming,
  preferences: Preferences,
): Preferences {
  const { code, example, dynamic } = preferences;
  if (code !== undefined || example !== undefined || dynamic) return preferences;
  return { ...preferences, ...exampleNamedAs(root, requests, { sent, json }, target) };
}

async function answerByMemory(
  { memory, requests, responses }: Guard,
  operation: Operation,
  incoming: Incoming,
  asked: Preferences,
  byDocument: (preferences: Preferences) => Promise<Reply>,
): Promise<Reply> {
  if (memory === undefined) return await byDocument(asked);
  return await rememberedReply({ memory, operation, requests, responses }, incoming, asked, byDocument);
}

async function answerByDocument(
  guard: Guard,
  target: JudgedOperation,
  incoming: Incoming,
  preferences: Preferences,
  violations: readonly Violation[],
): Promise<Reply> {
  const { operation } = target;
  const { record } = incoming;
  const { accept } = record.headers;
  const mediaType = preferredMediaType(operation, preferences, { accept, json: incoming.json });
  const outcome = await askPrism(guard, incoming, { operation, preferences, violations, mediaType });
  const { responses, answers } = guard;
  const warn = (message: string): void => guard.log({ type: "warned", request: record, message });
  const question = { operation, responses, answers, preferences, accept, mediaType, violations, warn };
  return withRedirectTarget(guard, target, incoming, await replyTo(question, outcome));
}

// Prism is asked even if the request was refused: it finds the documented answer to a refusal. It need not be asked where
// the description leaves no choice.
async function askPrism(
  { root, prism }: Pick<Guard, "root" | "prism">,
  { record, sent }: Incoming,
  settled: Pick<PrismQuestion, "operation" | "preferences" | "violations" | "mediaType">,
): Promise<PrismOutcome | Error> {
  const { query } = record;
  // Prism knows no empty elements of a list.
  const accept = mediaRanges(record.headers.accept ?? "*/*").join(", ") || "*/*";
  try {
    const question = { ...settled, path: sent.path, query, headers: { ...record.headers, accept } };
    const answer = shownExample(root, question);
    return answer === undefined ? await prism.ask(question) : { answer };
  } catch (cause) {
    return asError(cause);
  }
}
