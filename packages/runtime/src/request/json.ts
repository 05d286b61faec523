import type { BodyWriter } from "../operation/descriptor.ts";
import { isJson } from "./media-type.ts";
import { checkText, isStream } from "./value-kind.ts";
import { writeJson } from "./value-text.ts";

/** Writes the body of an operation that takes only JSON. JSON that the caller has as bytes is sent as it is. */
export const jsonWriter: BodyWriter = (value, type) => {
  // Their owner may change bytes before they are sent. A simulated browser may lack the function that copies them.
  if (ArrayBuffer.isView(value)) return { body: globalThis.structuredClone?.(value) ?? value, type };
  // What else could be a body is no JSON.
  if (value instanceof Blob || isStream(value)) return { body: value, type };
  const body = jsonText(value);
  if (!isJson(type) || !body) throw new Error(`${body && "JSON"} cannot be sent as ${type}`);
  return { body, type };
};

/** JSON that has all of a value. The platform's error for a circle comes first. */
export function jsonText(value: unknown): string {
  const text = writeJson(value);
  checkText("body", value, true);
  return text;
}
