import type { JsonObject } from "@specwright/openapi";
import { defined } from "../defined.ts";
import type { Evidence } from "../finding.ts";
import { type Pairing, roles } from "./context.ts";
import { requestBefore, responseWritten } from "./message.ts";
import type { Message } from "./role.ts";

/** A message whose body is a form. */
export interface FormMessage {
  readonly part: Message;
  /** Media type of the body. */
  readonly type: string;
}

/**
 * A body with a part that one of the versions describes.
 * @param other how the other one writes the same
 */
export function messageOf(
  pairing: Pairing,
  { part, type }: FormMessage,
  body: JsonObject,
  other?: string,
): Evidence | undefined {
  const sent = roles(pairing)[part] === "sent";
  if (part === "response" && !sent) return responseWritten({ contentType: type, body }, other);
  if (part === "response" || !sent) return undefined;
  const { value, ...rest } = requestBefore(pairing, pairing.before, { contentType: type, body });
  return { ...rest, value: { ...(value as JsonObject), ...defined({ now: other }) } };
}
