import type { SchemaSet } from "../schema/schema-set.ts";
import type { Violation } from "../schema/violation.ts";
import { type EventFields, eventsOf, hasEventLines } from "./events.ts";
import { type ReadPart, readEvent } from "./read-event.ts";

/**
 * What is wrong with a stream of events. A schema describes each event, or what the data of each one is, or the list of
 * all: `id` and not `data` in its properties means the data.
 */
export function judgeEvents(
  schemas: SchemaSet,
  schema: string,
  body: unknown,
  location: readonly string[],
): Violation[] {
  if (typeof body !== "string" && schemas.accepts(schema, body)) return [];
  if (isBareText(body)) return schemas.check(schema, body, location);
  return readParts(schemas, schema, body).flatMap((part) =>
    schemas.check(part.schema, part.value, [...location, ...part.path]),
  );
}

/** The parts of a stream, each with the schema that describes it. */
export function readParts(schemas: SchemaSet, schema: string, body: unknown): ReadPart[] {
  const events = eventsOf(body);
  const isOne = typeof body !== "string" && !Array.isArray(body);
  return events.flatMap((event, index) => {
    const parts = readEvent(schemas, schema, event);
    const isEnd = index === events.length - 1 && isEndMark(event) && !parts.every((part) => isRight(schemas, part));
    const place = isOne ? [] : [String(index)];
    return isEnd ? [] : parts.map((part) => ({ ...part, path: [...place, ...part.path] }));
  });
}

function isRight(schemas: SchemaSet, { schema, value }: ReadPart): boolean {
  return schemas.accepts(schema, value);
}

/** What many servers send after the last event, whatever their descriptions say: `[DONE]`. */
function isEndMark({ data }: EventFields): boolean {
  return /^\[[A-Z]+\]$/.test(data);
}

function isBareText(body: unknown): boolean {
  return typeof body === "string" && body.trim() !== "" && !hasEventLines(body);
}

/** What is read of each event of a text, as its schema has it; the text itself where there is none. */
export function eventValues(schemas: SchemaSet, schema: string, body: unknown): unknown {
  if (isBareText(body)) return body;
  const whole = new Map<string | undefined, unknown>();
  for (const { path, value } of readParts(schemas, schema, body)) {
    const [index, field] = path;
    whole.set(index, field === undefined ? value : { ...Object(whole.get(index)), [field]: value });
  }
  return [...whole.values()];
}
