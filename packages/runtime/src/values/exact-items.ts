import { dataEvents, type EventRules } from "../response/data-events.ts";
import type { StreamReader } from "../response/stream-reader.ts";
import { jsonLines } from "../response/text-streams.ts";
import { exactJson } from "./exact-json.ts";

/**
 * By call, the item of its stream that was read last, with integers beyond 2^53 as texts of their digits. The key is not the
 * item, because that may be a bare integer.
 */
export const exactItems: WeakMap<WeakKey, unknown> = new WeakMap<WeakKey, unknown>();

/** The JSON values of a newline-delimited body, one by one, with all digits. */
export const exactLineReader: StreamReader = /* @__PURE__ */ jsonLines((text, call) => {
  const item: unknown = JSON.parse(text);
  exactItems.set(call, exactJson(text));
  return item;
});

/** Server-sent events whose data is read as described, with all digits. */
export function exactDataEvents(rules: EventRules): StreamReader {
  return dataEvents(rules, (event, text, call) => {
    // The data of an event may be text, whatever it looks like.
    const data = typeof event.data === "string" ? undefined : exactJson(text);
    exactItems.set(call, data === undefined ? undefined : { data });
  });
}
