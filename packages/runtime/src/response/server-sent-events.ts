import { LONGEST } from "./longest.ts";
import type { StreamReader } from "./stream-reader.ts";
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
export const eventReader: StreamReader = /* @__PURE__ */ streaming(readEvents, /html|json/i);

export async function* readEvents(texts: Texts): AsyncGenerator<ServerSentEvent, void, undefined> {
  let id = "";
  let event = "";
  let data = "";
  let retry: number | undefined;
  for await (const line of textLines(texts)) {
    if (!line) {
      if (data) yield { event: event || "message", data: data.slice(0, -1), id, retry };
      event = data = "";
      retry = undefined;
      continue;
    }
    const [, field, value] = /^([^:]*):? ?(.*)/s.exec(line) as unknown as [string, string, string];
    if (field === "data") {
      data += `${value}\n`;
      if (data.length > LONGEST) await texts.throw(LONGEST);
    } else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) retry = +value;
  }
}
