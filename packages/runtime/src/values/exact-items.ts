import { dataEvents, type EventRules } from "../response/data-events.ts";
import type { StreamReader } from "../response/stream-reader.ts";
import { jsonLines } from "../response/text-streams.ts";
import { exactJson } from "./exact-json.ts";

/** Items of streams with integers beyond 2^53, and the same items with these as texts of their digits. */
export const exactItems: WeakMap<WeakKey, unknown> = new WeakMap<WeakKey, unknown>();

/** The JSON values of a newline-delimited body, one by one, with all digits. */
export const exactLineReader: StreamReader = /* @__PURE__ */ jsonLines((text) => {
  const item: unknown = JSON.parse(text);
  const exact = exactJson(text);
  if (typeof item === "object" && item && exact !== undefined) exactItems.set(item, exact);
  return item;
});

/** Server-sent events whose data is read as described, with all digits. */
export function exactDataEvents(rules: EventRules): StreamReader {
  return dataEvents(rules, (event, text) => {
    // The data of an event may be text, whatever it looks like.
    const data = typeof event.data === "string" ? undefined : exactJson(text);
    if (data !== undefined) exactItems.set(event, { data });
  });
}
