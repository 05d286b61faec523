import type { BodyWriter } from "../operation/descriptor.ts";
import { lineWriter } from "../request/lines.ts";
import { isJson } from "../request/media-type.ts";
import { bodyKind, checkText } from "../request/value-kind.ts";
import { jsonWithBigints } from "./exact-json.ts";

/**
 * A writer that writes bigints in JSON, and in lines of JSON, as integers. Generated code that names no `json` in its values
 * has it.
 */
export function bigintWriter(write: BodyWriter): BodyWriter {
  return lineWriter((value, mediaType, descriptor) => {
    if (value === undefined || !isJson(mediaType) || bodyKind(value)) return write(value, mediaType, descriptor);
    return { body: exactText(value), type: mediaType.includes("*") ? undefined : mediaType };
  }, exactText);
}

function exactText(value: unknown): string {
  const text = jsonWithBigints(value);
  checkText("body", value, true);
  return text;
}
