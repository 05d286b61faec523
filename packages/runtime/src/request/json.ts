import type { BodyWriter } from "../operation/descriptor.ts";
import { isSerialized } from "./serialized-body.ts";

/** Writes the body of an operation that takes JSON alone. A body that is already serialized is sent as it is. */
export const jsonWriter: BodyWriter = (value, mediaType) => ({
  body: isSerialized(value) ? value : JSON.stringify(value),
  type: mediaType,
});
