import type { BodyWriter } from "../operation/descriptor.ts";
import { isJson } from "../request/media-type.ts";
import { bodyKind, checkText } from "../request/value-kind.ts";
import { jsonWithBigints } from "./exact-json.ts";

/** A writer that writes bigints in JSON as integers. */
export function bigintWriter(write: BodyWriter): BodyWriter {
  return (value, mediaType, descriptor) => {
    if (!isJson(mediaType) || bodyKind(value)) return write(value, mediaType, descriptor);
    const body = jsonWithBigints(value);
    checkText("body", value, true);
    return { body, type: mediaType.includes("*") ? undefined : mediaType };
  };
}
