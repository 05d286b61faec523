import { isDeepStrictEqual } from "node:util";
import { descendant } from "@specwright/openapi/internal";
import { isObject, listOr } from "../document/json.ts";
import { nodeAt } from "../generate/flat-schema.ts";
import { isUnbuildable } from "../generate/unbuildable.ts";
import { isSendable } from "../mock/prefer.ts";
import { isBytes, isReadText, parseContentType } from "../request/media-type.ts";
import { dataKind } from "../response/event-data.ts";
import { isEventStream } from "../response/events.ts";
import { unnamedProperties } from "../response/known-names.ts";
import type { Violation } from "../schema/violation.ts";
import { type ContractCase, ContractFailure, type GenericClient, type Stage, type Verdict } from "./case.ts";
import { type Cell, cell } from "./cell.ts";
import { clientOf } from "./clients.ts";
import { type DocumentedAnswer, documentedAnswers } from "./documented-answers.ts";
import { isGenerated } from "./generated-examples.ts";
import { methodAt } from "./methods.ts";
import { answerHeaders, type CallOutcome, type EventData, expectedOutcome, outcomeOf } from "./outcome.ts";
import { cellsIn, propertyCells } from "./property-cells.ts";
import { isValid } from "./sized-requests.ts";
import type { Subject } from "./subject.ts";
import { toInput } from "./values.ts";
import { shown } from "./wire.ts";
import { wrongAnswer, wrongRequest } from "./wrong-examples.ts";

/** Every documented answer, through the public method of the client. */
export function answerCases(subject: Subject): ContractCase[] {
  return documentedAnswers(subject.document.root, subject.operation).map((answer) => ({
    operation: subject.operation.id,
    title: `answers ${answer.title}`,
    pointer: answer.pointer,
    cells: cellsOf(subject, answer),
    run: (stage) => runAnswer(subject, answer, stage),
  }));
}

function cellsOf({ responses }: Subject, answer: DocumentedAnswer): Cell[] {
  const { documented, title, example, schema, value } = answer;
  const cells = [cell("statuses", documented)];
  if (example !== undefined && !isGenerated(example)) cells.push(cell("examples", title));
  return [...cells, ...cellsIn(value, propertyCells(responses, documented, schema))];
}

/** Every cell there is about answers, whether or not a case decides it. */
export function answerCells({ operation, responses }: Subject): Cell[] {
  return operation.responses.flatMap(({ status, content }) => {
    const named = content.flatMap(({ schema }) => [...propertyCells(responses, status, schema).values()]);
    return [cell("statuses", status), ...named];
  });
}

async function runAnswer(subject: Subject, answer: DocumentedAnswer, stage: Stage): Promise<Verdict> {
  const { minimal } = subject;
  const reason = unseen(subject, answer);
  if (reason !== undefined) return { blind: reason };
  const events = eventDataOf(subject, answer);
  const made = await outcomeOf(() => baseCall(subject, clientOf(subject, stage), answerHeaders(answer)), events);
  const outcome = asText(subject, answer, made);
  const expected = expectedOutcome(answer, subject.behaviour.streamEnd, events);
  if ("unbuildable" in minimal && isMockFailure(outcome)) return { blind: minimal.unbuildable };
  if (!isDeepStrictEqual(outcome, expected)) {
    const difference = `the client made ${shown(outcome)} of it, expected ${shown(expected)}`;
    throw lie(outcome, answer.valuePointer) ?? new ContractFailure(difference);
  }
  if (!subject.imported) assertNamed(subject, answer);
  return undefined;
}

function eventDataOf({ responses }: Subject, { mediaType = "", schema }: DocumentedAnswer): EventData {
  if (schema === undefined || !isEventStream(parseContentType(mediaType).type)) return undefined;
  return dataKind(responses, schema);
}

/**
 * What the client made, with bytes as the text that they are.
 *
 * @throws ContractFailure for bytes where the document says text, and the other way round.
 */
function asText({ responses }: Subject, { mediaType, schema }: DocumentedAnswer, outcome: CallOutcome): CallOutcome {
  if (!("isBytes" in outcome)) {
    if (outcome.kind === "failure" || mediaType === undefined || !isBytes(mediaType)) return outcome;
    throw new ContractFailure(`the client gave ${typeof outcome.value}, expected the bytes that ${mediaType} is`);
  }
  const { isBytes: _, ...text } = outcome;
  const { type } = parseContentType(mediaType ?? "");
  const described = schema === undefined ? undefined : responses.resolved(schema).value;
  const isText = isObject(described) && described.type === "string" && described.format === undefined;
  if (!isText || !isReadText(type)) return text;
  throw new ContractFailure(`the client gave bytes, expected the text that ${type} is`);
}

/** Why nothing can be learned from an answer. */
function unseen(subject: Subject, answer: DocumentedAnswer): string | undefined {
  const { minimal, calls } = subject;
  if ("unbuildable" in minimal && calls.length === 0) return minimal.unbuildable;
  if (answer.status < 200) return "fetch waits for the answer behind one with a status below 200";
  if (isRedirect(subject, answer)) return "a client goes where the answer sends it";
  if (!isSendable(answer.example ?? "")) return "no header can carry the name of the example";
  return unjudgedBody(subject, answer) ?? wrongAnswer(subject, answer);
}

/** Why nobody can say whether the body of an answer is what its schema says. */
function unjudgedBody({ responses }: Subject, { schema, value }: DocumentedAnswer): string | undefined {
  try {
    if (schema !== undefined) responses.accepts(schema, value);
    return undefined;
  } catch (error) {
    if (isUnbuildable(error)) return error.message;
    throw error;
  }
}

function assertNamed({ responses }: Subject, { schema, value, valuePointer }: DocumentedAnswer): void {
  if (schema === undefined) return;
  const [unnamed] = unnamedProperties(responses, nodeAt(schema), value, "response");
  if (unnamed === undefined) return;
  throw new ContractFailure(
    `the example has ${unnamed.join("/")}, which its schema does not name`,
    valuePointer && descendant(valuePointer, unnamed),
  );
}

function isRedirect({ operation }: Subject, { documented, status }: DocumentedAnswer): boolean {
  const headers = operation.responses.find((response) => response.status === documented)?.headers ?? [];
  return [301, 302, 303, 307, 308].includes(status) && headers.some(({ name }) => name.toLowerCase() === "location");
}

/** A call of the operation that is as it should be: the first request example, or else the least valid request. */
export function baseCall(
  subject: Subject,
  client: GenericClient | undefined,
  headers: Record<string, string> = {},
  options: object = {},
): Promise<unknown> {
  const { method, calls, minimal, operation } = subject;
  const call = methodAt(client, method);
  if (client === undefined || call === undefined) throw new ContractFailure("the client has no method for it");
  const [example] =
    wrongRequest(subject) === undefined || "unbuildable" in minimal || !isValid(subject, minimal) ? calls : [];
  if (example !== undefined) return example[1](client, { headers, ...options });
  if ("unbuildable" in minimal) throw new ContractFailure(minimal.unbuildable);
  return call(toInput({ operation, values: minimal }), { headers, ...options });
}

/** Whether the mock could not judge the request, whatever it was. */
function isMockFailure({ value }: CallOutcome): boolean {
  return isObject(value) && value.type === "urn:specwright:mock:mock-failure";
}

// The mock's own words say more than the difference between two bodies.
function lie({ value }: CallOutcome, valuePointer: string | undefined): ContractFailure | undefined {
  if (!isObject(value) || typeof value.type !== "string") return undefined;
  if (!value.type.startsWith("urn:specwright:mock:")) return undefined;
  const [first] = listOr(value.validation) as Violation[];
  const [, part, ...path] = first?.location ?? [];
  if (part !== "body" || valuePointer === undefined) return new ContractFailure(String(value.detail));
  return new ContractFailure(String(value.detail), descendant(valuePointer, path));
}
