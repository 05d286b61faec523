import { isObject } from "@specwright/openapi/internal";

const FIELDS = ["event", "data", "id", "retry"];

/** An event as it stands on the wire. A value that is no object with the fields of one, its data among them, is the data. */
export function eventText(value: unknown): string {
  if (!isEvent(value)) return `${fieldText("data", value)}\n`;
  const lines = FIELDS.filter((field) => value[field] !== undefined).map((field) => fieldText(field, value[field]));
  return `${lines.join("")}\n`;
}

function isEvent(value: unknown): value is { readonly [field: string]: unknown } {
  return isObject(value) && "data" in value && Object.keys(value).every((key) => FIELDS.includes(key));
}

/** Text has a line for each of its own. What is no text is JSON. */
function fieldText(field: string, value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => `${field}: ${line}\n`)
    .join("");
}
