import {
  type Diagnostic,
  type Document,
  followedAt,
  isObject,
  type Json,
  type Location,
  membersOf,
} from "@specwright/openapi/internal";
import { eventsIn, linesIn } from "./stream-text.ts";
import type { PlacedExample, Validate } from "./validate.ts";

/** How a stream is judged. */
export interface StreamRules {
  readonly document: Document;
  readonly validate: Validate;
  readonly kind: "events" | "lines";
  /** Data that ends a stream and is no event. */
  readonly end: string | undefined;
}

const FIELDS: ReadonlySet<string> = new Set(["event", "data", "id", "retry"]);

/**
 * Judges the example of a stream: the text on the wire, a list of its items, or one item. Its schema is that of an item, of
 * the data of an event, or of the list of all of them.
 */
export function judgeStream(
  rules: StreamRules,
  schema: string,
  schemaAt: Location,
  example: PlacedExample,
): Diagnostic[] {
  const whole = rules.validate(schema, schemaAt, example);
  if (whole.length === 0 || whole.some(({ rule }) => rule === "schema-invalid")) return whole;
  const items = itemsIn(rules, example.value);
  if (items === undefined) return [noStream(rules, example)];
  const itemSchema = schemaOfItem(rules.document, schema);
  return items.flatMap((item) => judgeItem(rules, itemSchema, { ...example, value: item }, schemaAt));
}

/** Undefined for a text that holds nothing of the kind. */
function itemsIn({ kind, end }: StreamRules, value: Json): readonly Json[] | undefined {
  if (typeof value !== "string") return [value].flat();
  if (kind === "events") {
    const events = eventsIn(value);
    if (events.length === 0) return undefined;
    return events.filter(({ data }) => data !== end).map((event) => ({ ...event }));
  }
  const values = linesIn(value).map(parsed);
  return values.some((one) => one === undefined) ? undefined : (values as Json[]);
}

function noStream({ kind }: StreamRules, { name, at }: PlacedExample): Diagnostic {
  const expected =
    kind === "events" ? 'has no event: each is "data: …" and an empty line' : "has a line that is not JSON";
  const hint = "Write the text as it is sent, or a list of values, from which the text is made.";
  return { ...at, rule: "example-invalid", message: `example "${name}": the text ${expected}`, hint };
}

/** A list is the schema of all items. */
function schemaOfItem({ bundled }: Document, schema: string): string {
  const place = followedAt(bundled, schema.slice(1));
  const { items } = membersOf(place?.value);
  return place && items !== undefined ? `#${place.pointer}/items` : schema;
}

function judgeItem(
  { document, validate, kind }: StreamRules,
  schema: string,
  example: PlacedExample,
  schemaAt: Location,
): Diagnostic[] {
  const judged = (kind === "events" ? readings(document, schema, example.value) : [example.value]).map((value) =>
    validate(schema, schemaAt, { ...example, value }),
  );
  return judged.find((problems) => problems.length === 0) ?? judged[0] ?? [];
}

/** What an event may mean by a schema that is its own or its data's; the likeliest first. Data is JSON or text. */
function readings(document: Document, schema: string, value: Json): Json[] {
  if (!isEvent(value)) return [value, { data: value }, { event: "message", data: value }];
  const data = [typeof value.data === "string" ? (parsed(value.data) ?? value.data) : value.data, value.data];
  const events = data.flatMap((one) => [
    { ...value, data: one },
    { event: "message", ...value, data: one },
  ]);
  const described = membersOf(membersOf(document.resolve(schema)).properties).data !== undefined;
  return described ? [...events, ...data] : [...data, ...events];
}

function isEvent(value: Json): value is { [field: string]: Json; data: Json } {
  return isObject(value) && "data" in value && Object.keys(value).every((key) => FIELDS.has(key));
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
