import { isObject } from "../document/json.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { shapeOf } from "../schema/shape.ts";
import { type EventFields, eventFields } from "./events.ts";

/** A value, and the schema that describes it. */
export interface ReadPart {
  readonly schema: string;
  readonly value: unknown;
  /** Where it stands in what was read. */
  readonly path: readonly string[];
}

/** An event as a schema has it: the whole of it, or its data; and the JSON that a text of it holds. */
export function readEvent(schemas: SchemaSet, schema: string, event: EventFields): ReadPart[] {
  const { types, items, properties } = shapeOf(schemas, schema);
  if (items !== undefined && [...types].every((type) => type === "array")) return readEvent(schemas, items, event);
  if (!describesEvents([...properties.keys()], schema)) return readData(schemas, schema, event.data, []);
  const retry = event.retry === undefined ? {} : { retry: Number(event.retry) };
  const values = dataValues(event.data).map((data) => ({ ...event, ...retry, data }));
  const value = values.find((each) => schemas.accepts(schema, each)) ?? values[0];
  const own = { schema, value, path: [] };
  const content = contentOf(schemas, properties.get("data") ?? "", event.data, ["data"]);
  return [own, ...content];
}

/** An item of OpenAPI 3.2 is an event. Before, only an object that has data is one. */
export function describesEvents(names: readonly string[], schema: string): boolean {
  if (names.length === 0 || !names.every((name) => eventFields.has(name))) return false;
  return names.includes("data") || schema.endsWith("/itemSchema");
}

/** What a text may be meant as: JSON, or itself. */
function dataValues(text: string): unknown[] {
  return [...jsonOf(text), text];
}

function jsonOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

function readData(schemas: SchemaSet, schema: string, text: string, path: readonly string[]): ReadPart[] {
  const content = contentOf(schemas, schema, text, path);
  if (content.length > 0) return content;
  const [json] = dataValues(text);
  const { types } = shapeOf(schemas, schema);
  // Where a text may come, only an object or a list is JSON.
  const isPlain = json === null || typeof json !== "object" || !(types.has("object") || types.has("array"));
  const isText = types.has("string") && isPlain;
  return [{ schema, value: isText ? text : json, path }];
}

/** The value that a text is described to hold as JSON. */
function contentOf(schemas: SchemaSet, schema: string, text: string, path: readonly string[]): ReadPart[] {
  const { pointer, value } = schemas.resolved(schema);
  const isJson = isObject(value) && /[/+]json\b/i.test(String(value.contentMediaType));
  if (!isJson || value.contentSchema === undefined) return [];
  return dataValues(text)
    .slice(0, 1)
    .map((json) => ({ schema: `${pointer}/contentSchema`, value: json, path }));
}
