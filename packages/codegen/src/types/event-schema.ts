import {
  followed,
  itemsOf,
  type Json,
  type JsonObject,
  membersOf,
  withDiscriminator,
} from "@specwright/openapi/internal";
import { anyOf, type DataKind, type EventData, eventData, saysNothing } from "./event-data.ts";
import { type Parts, ways } from "./fits.ts";

/** The events of a `text/event-stream`, as their type and their check have them, and how their data is read. */
export interface DescribedEvents {
  /** An object with `event` and `data`, or a union of such objects. */
  readonly schema: Json;
  /** How the data is read; text if nothing is said. */
  readonly data?: DataKind;
  /** The same for the events of certain names. */
  readonly named?: { readonly [event: string]: DataKind };
}

/** The fields of an event. An object with others is what the data of one holds. */
const FIELDS: ReadonlySet<string> = new Set(["event", "data", "id", "retry"]);

/** Events of the same names. */
interface Group extends EventData {
  /** Undefined for any name. */
  readonly names: readonly string[] | undefined;
  /** Whether an event may come without its name. */
  readonly nameless: boolean;
}

export function isEventStream(mediaType: string): boolean {
  return /^text\/event-stream\s*(;|$)/i.test(mediaType);
}

/**
 * What a media type says of its events beyond that they are text. Its schema is that of an event, with `event` and
 * `data`, or that of the data alone, or a list of one of them.
 * @param root the document that references lead into
 * @param end the data that ends the stream, if the settings say so
 */
export function describedEvents(media: JsonObject, root: JsonObject, end?: string): DescribedEvents | undefined {
  const schema = itemOf(media, root);
  if (schema === undefined) return undefined;
  const all = ways(withNames(schema, root), root);
  if (isEvents(all, media.itemSchema !== undefined)) return eventsOf(groupsOf(all, root, end));
  if (saysNothing(schema, root)) return undefined;
  const data = eventData(schema, root, end);
  if (data.kind === "text") return undefined;
  return eventsOf([{ ...data, names: undefined, nameless: true }]);
}

/** The schema of one item. A list is that of all of them. */
function itemOf({ schema, itemSchema }: JsonObject, root: JsonObject): Json | undefined {
  if (itemSchema !== undefined || schema === undefined) return itemSchema;
  const lists = ways(schema, root);
  const [only] = lists[0] ?? [];
  if (lists.length === 1 && lists[0]?.length === 1 && only?.type === "array" && only.items !== undefined)
    return only.items;
  return schema;
}

/** A union whose discriminator is the name of the event gives each of its branches a name. */
function withNames(schema: Json, root: JsonObject): Json {
  const union = membersOf(followed(root, schema));
  const discriminator = membersOf(union.discriminator);
  if (discriminator.propertyName !== "event") return schema;
  const context = { resolve: (reference: string) => followed(root, { $ref: reference }) };
  const named = [...itemsOf(union.oneOf), ...itemsOf(union.anyOf)].map((branch) =>
    withDiscriminator(branch, discriminator, context, branch),
  );
  return named.length > 0 ? { oneOf: named } : schema;
}

/** In OpenAPI 3.2 an item is an event. Before, only an object that has data is one. */
function isEvents(all: readonly Parts[], isItem: boolean): boolean {
  if (all.length === 0) return false;
  const names = all.map((parts) => parts.flatMap(({ properties }) => Object.keys(membersOf(properties))));
  if (!names.every((some) => some.length > 0 && some.every((name) => FIELDS.has(name)))) return false;
  return isItem || names.some((some) => some.includes("data"));
}

function groupsOf(all: readonly Parts[], root: JsonObject, end: string | undefined): Group[] {
  const groups = new Map<string, Parts[]>();
  for (const parts of all) {
    const key = JSON.stringify(namesOf(parts, root)) ?? "";
    groups.set(key, [...(groups.get(key) ?? []), parts]);
  }
  return [...groups.values()].map((some) => {
    const names = namesOf(some[0] as Parts, root);
    const data = eventData(anyOf(some.map((parts) => fieldOf(parts, "data") ?? { type: "string" })), root, end);
    return { ...data, names, nameless: !some.every((parts) => requires(parts, "event")) };
  });
}

function requires(parts: Parts, field: string): boolean {
  return parts.some(({ required }) => itemsOf(required).includes(field));
}

/** The schema of a field, `undefined` if it is not described. */
function fieldOf(parts: Parts, field: string): Json | undefined {
  const schemas = parts.flatMap(({ properties }) => membersOf(properties)[field] ?? []);
  if (schemas.length < 2) return schemas[0];
  return { allOf: schemas };
}

/** The names that events may have, `undefined` for any. */
function namesOf(parts: Parts, root: JsonObject): readonly string[] | undefined {
  const field = fieldOf(parts, "event");
  if (field === undefined) return undefined;
  const values = ways(field, root).flatMap((some) => {
    const told = some.find((part) => "const" in part || Array.isArray(part.enum));
    if (!told) return [undefined];
    return "const" in told ? [told.const] : itemsOf(told.enum);
  });
  const names = values.filter((value) => typeof value === "string");
  return names.length > 0 && names.length === values.length ? names : undefined;
}

function eventsOf(groups: readonly Group[]): DescribedEvents | undefined {
  const any = groups.find(({ names }) => names === undefined);
  const named = groups.flatMap(({ names = [], kind }) => names.map((name): [string, DataKind] => [name, kind]));
  if (named.length === 0 && any?.kind === "text") return undefined;
  const data = any?.kind ?? groups.find(({ nameless }) => nameless)?.kind;
  const told = named.filter(([, kind]) => JSON.stringify(kind) !== JSON.stringify(data ?? "text"));
  return {
    schema: anyOf(groups.map(eventSchema)),
    ...(data !== undefined && data !== "text" && { data }),
    ...(told.length > 0 && { named: Object.fromEntries(told) }),
  };
}

function eventSchema({ names, schema }: Group): Json {
  return { type: "object", properties: { event: nameSchema(names), data: schema }, required: ["event", "data"] };
}

function nameSchema(names: readonly string[] | undefined): Json {
  if (!names) return { type: "string" };
  if (names.length === 1) return { const: names[0] as string };
  return { type: "string", enum: [...names] };
}
