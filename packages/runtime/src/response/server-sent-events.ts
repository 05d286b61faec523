import { LONGEST, MOST_BEFORE } from "./longest.ts";
import type { StreamContext, StreamReader } from "./stream-reader.ts";
import { streaming, type Texts } from "./streaming.ts";
import { textLines } from "./text-lines.ts";

/** One server-sent event. */
export interface ServerSentEvent {
  /** The event's name; `message` if the server names none. */
  readonly event: string;
  /** The event's text, several `data` lines joined by line feeds. */
  readonly data: string;
  /** The last id seen on the stream, the empty string before the first. */
  readonly id: string;
  /** Reconnection time in milliseconds, if the server sent one. */
  readonly retry: number | undefined;
}

/**
 * Server-sent events in the order they arrive. An event that is incomplete when the stream ends is dropped, as the
 * standard has it. Leaving the loop cancels the body; reconnecting is up to the caller.
 */
export const eventReader: StreamReader = /* @__PURE__ */ streaming(readEvents);

export async function* readEvents(
  texts: Texts,
  response: Response,
  context: StreamContext,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  // What came before the first event. Without an event, it may be something else in the place of a stream.
  let before: string | undefined = "";
  let id = "";
  let event = "";
  let data = "";
  let retry: number | undefined;
  for await (const line of textLines(texts)) {
    before = before?.concat(line, "\n").slice(0, MOST_BEFORE);
    if (data.length > LONGEST) await texts.throw(LONGEST);
    if (!line) {
      // What a loop gives back is `undefined`.
      if (data) before = yield { event: event || "message", data: data.slice(0, -1), id, retry };
      event = data = "";
      retry = undefined;
      continue;
    }
    const [, field, value] = /^([^:]*):? ?(.*)/s.exec(line) as unknown as [string, string, string];
    if (field === "data") data += `${value}\n`;
    else if (field === "event") event = value;
    else if (field === "id" && !/\0/.test(value)) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) retry = +value;
  }
  if (before) (await import("./not-as-described.ts")).refuseOther(response, context, before);
}
