import { isObject } from "../document/json.ts";

/** The fields of one event, as texts. */
export interface EventFields {
  readonly event?: string;
  readonly data: string;
  readonly id?: string;
  readonly retry?: string;
}

export const eventFields: ReadonlySet<string> = new Set(["event", "data", "id", "retry"]);

export function isEventStream(type: string): boolean {
  return type === "text/event-stream";
}

/** The events of a body: of its text, or of the values that are sent as events. */
export function eventsOf(body: unknown): EventFields[] {
  if (typeof body !== "string") return [body].flat().map(eventOfValue);
  const lines = body.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  // What no blank line follows is dropped, and so is an event without data.
  return lines.split(/\n\n+/).slice(0, -1).flatMap(eventOf);
}

/** A value that is no object with the fields of an event, its data among them, is the data. */
function eventOfValue(value: unknown): EventFields {
  const isEvent = isObject(value) && "data" in value && Object.keys(value).every((key) => eventFields.has(key));
  if (!isEvent) return { data: textOf(value) };
  const fields = Object.entries(value).map(([name, field]) => [name, textOf(field)]);
  return { data: "", ...Object.fromEntries(fields) };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Whether a text has a line of an event. */
export function hasEventLines(text: string): boolean {
  return /^(data|event|id|retry)(:|$)/m.test(text.replaceAll(/\r\n?/g, "\n"));
}

function eventOf(block: string): EventFields[] {
  const fields = new Map<string, string>();
  for (const line of block.split("\n")) {
    const [, name = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (!eventFields.has(name)) continue;
    const before = name === "data" ? fields.get(name) : undefined;
    fields.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  const data = fields.get("data");
  return data === undefined ? [] : [{ ...Object.fromEntries(fields), data }];
}
