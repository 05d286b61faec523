import type { BodyWriter } from "../operation/descriptor.ts";
import { isSerialized } from "./body.ts";

/** Writes a body where JSON is all that an operation takes; what the caller has serialized already passes through. */
export const jsonWriter: BodyWriter = (value, mediaType) => ({
  body: isSerialized(value) ? value : JSON.stringify(value),
  type: mediaType,
});
