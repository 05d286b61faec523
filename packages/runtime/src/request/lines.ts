import type { BodyWriter } from "../operation/descriptor.ts";
import { jsonText } from "./json.ts";
import { checkCharset, isLines } from "./media-type.ts";
import { checkText } from "./value-kind.ts";

/** Writes a list as JSON line by line, where the media type wants that. What is written already is sent as it is. */
export function lineWriter(write: BodyWriter, textOf: (item: unknown) => string = jsonText): BodyWriter {
  return (value, type, descriptor) => {
    if (!isLines(type)) return write(value, type, descriptor);
    const isText = typeof value === "string";
    if (!isText && !Array.isArray(value)) return write(value, type, descriptor);
    checkCharset(type);
    if (isText) {
      checkText("body", value);
      return { body: value, type };
    }
    // RFC 7464 has a mark before each value.
    const mark = /json-seq/i.test(type) ? "\u001e" : "";
    return { body: Array.from(value, (item) => `${mark}${textOf(item) ?? null}\n`).join(""), type };
  };
}
