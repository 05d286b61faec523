import { isObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { withDiscriminators } from "../generate/with-discriminators.ts";
import { findMediaType, parseContentType } from "../request/media-type.ts";
import { type Answer, findResponse, judgeResponse } from "../response/judge-response.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { firstAndCount, type Violation, violation } from "../schema/violation.ts";
import { type Problem, problem } from "./problem.ts";
import { headerFault } from "./sendable.ts";

/** An answer, and what is wrong with it. */
export interface Judged {
  readonly answer: Answer;
  /** Names operation, status, place and what is wrong; undefined where the answer may leave. */
  readonly problem: Problem | undefined;
  /** Whether all that is wrong was made from schemas, and is no example. */
  readonly generated: boolean;
}

/** Checks an answer of Prism's against the document. */
export function judgedAnswer(schemas: SchemaSet, operation: Operation, answer: Answer, dynamic: boolean): Judged {
  const generated = dynamic || !hasExample(operation, answer);
  const found = judge(schemas, operation, answer);
  const [first] = found;
  if (first === undefined)
    return { answer: generated ? named(schemas, operation, answer) : answer, generated, problem: undefined };
  // Prism generates write-only properties although a response never has them; in an example they are a mistake.
  if (generated && found.every(({ code }) => code === "writeOnly")) {
    const paths = found.map(({ location }) => location.slice(2));
    return { answer: { ...answer, body: without(answer.body, paths) }, generated, problem: undefined };
  }
  const response = findResponse(operation, answer.status);
  const examples = (response?.headers ?? [])
    .filter(({ exemplified }) => exemplified)
    .map(({ name }) => name.toLowerCase());
  const made = found.every(({ location: [, part, name = ""] }) =>
    part === "header" ? !examples.includes(name.toLowerCase()) : generated,
  );
  return { answer, generated: made, problem: lie(operation, answer, [first, ...found.slice(1)], made) };
}

/** A made answer whose objects say of which kind they are. */
function named(schemas: SchemaSet, operation: Operation, answer: Answer): Answer {
  const { type } = parseContentType(answer.headers.get("content-type") ?? "");
  const schema = findMediaType(findResponse(operation, answer.status)?.content ?? [], type)?.schema;
  if (schema === undefined) return answer;
  return { ...answer, body: withDiscriminators(schemas, schema, answer.body) };
}

/** The answer if it is what the document says; undefined otherwise. */
export function honestAnswer(schemas: SchemaSet, operation: Operation, answer: Answer): Answer | undefined {
  if (judge(schemas, operation, answer).length > 0) return undefined;
  return answer;
}

function judge(schemas: SchemaSet, operation: Operation, answer: Answer): Violation[] {
  const unsendable = [...answer.headers].filter(([name, value]) => headerFault(name, value) !== undefined);
  const inHeaders = unsendable.map(([name]) =>
    violation(["response", "header", name], "header-text", "has characters that HTTP cannot carry (only Latin-1)"),
  );
  return [...inHeaders, ...judgeResponse(schemas, operation, answer)];
}

function lie(
  operation: Operation,
  answer: Answer,
  found: readonly [Violation, ...Violation[]],
  generated: boolean,
): Problem {
  const pointer = findResponse(operation, answer.status)?.pointer ?? operation.pointer;
  const detail = `${operation.id}, status ${answer.status}, #${pointer}: ${firstAndCount(found)}. ${adviceFor(generated)}`;
  return problem("lying-answer", 500, detail, { operation: operation.id, validation: found });
}

function adviceFor(generated: boolean): string {
  if (generated) return "The answer was generated from the schema: add an example to this response.";
  return "Correct the example or the schema.";
}

function hasExample(operation: Operation, answer: Answer): boolean {
  const { type } = parseContentType(answer.headers.get("content-type") ?? "");
  const media = findMediaType(findResponse(operation, answer.status)?.content ?? [], type);
  return (media?.examples.length ?? 0) > 0;
}

function without(body: unknown, paths: readonly (readonly string[])[]): unknown {
  const copy: unknown = structuredClone(body);
  for (const path of paths) {
    // What holds it may be gone already.
    const owner = path.slice(0, -1).reduce<unknown>((node, key) => Object(node)[key], copy);
    if (isObject(owner)) delete (owner as Record<string, unknown>)[path.at(-1) ?? ""];
  }
  return copy;
}
