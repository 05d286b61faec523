import { dataEvents, type EventRules } from "../response/data-events.ts";
import type { StreamReader } from "../response/stream-reader.ts";
import { jsonLines } from "../response/text-streams.ts";
import { exactJson } from "./exact-json.ts";
import { exactValues } from "./exact-values.ts";

/** The JSON values of a newline-delimited body, one by one, with all digits. */
export const exactLineReader: StreamReader = /* @__PURE__ */ jsonLines((text, call) => {
  const item: unknown = JSON.parse(text);
  exactValues.set(call, exactJson(text));
  return item;
});

/** Server-sent events whose data is read as described, with all digits. */
export function exactDataEvents(rules: EventRules): StreamReader {
  return dataEvents(rules, (event, text, key) => {
    // The data of an event may be text, whatever it looks like.
    const data = typeof event.data === "string" ? undefined : exactJson(text);
    exactValues.set(key, { ...event, data });
  });
}
