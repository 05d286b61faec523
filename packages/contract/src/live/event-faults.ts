import { child } from "@specwright/openapi/internal";
import { examplesAt } from "../document/examples.ts";
import type { UnknownObject } from "../document/json.ts";
import type { Response } from "../document/operation.ts";
import { findMediaType, parseContentType } from "../request/media-type.ts";
import type { Violation } from "../schema/violation.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

type Received = NonNullable<LiveExchange["response"]>;
type Finding = Pick<Violation, "location" | "code" | "message">;

const eventStream = "text/event-stream";
const eventLine = /^(data|event|id|retry)(:|$)/m;

/**
 * Whether a stream of events is one, by the rules of the HTML standard. What is called so and is bare text by the
 * description's own examples is left alone.
 */
export function eventFaults(root: UnknownObject, response: Response | undefined, received: Received): Finding[] {
  const { body = "", headers, unfinished } = received;
  const { type } = parseContentType(headers["content-type"] ?? "");
  if (type !== eventStream || body.trim() === "" || !showsEvents(root, response)) return [];
  const lines = body.replaceAll(/\r\n?/g, "\n");
  if (!eventLine.test(lines)) return [fault("no-events", "has text, but no event in it: no line begins with data:")];
  const isCut = eventLine.test(lines.split(/\n\n+/).at(-1) ?? "");
  if (!isCut || unfinished) return [];
  return [fault("cut-event", "ends within an event: no blank line follows the last one, so that clients drop it")];
}

function fault(code: string, message: string): Finding {
  return { location: ["response", "body"], code, message };
}

/** Whether an example of the description is events: their text, or values that are put into events. */
function showsEvents(root: UnknownObject, response: Response | undefined): boolean {
  const media = findMediaType(response?.content ?? [], eventStream);
  if (response === undefined || media === undefined) return false;
  const examples = examplesAt(root, child(child(response.pointer, "content"), media.type));
  return examples.some(({ value }) => typeof value !== "string" || eventLine.test(value));
}
