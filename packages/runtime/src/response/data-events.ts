import type { Note, ReadEvent } from "./read-event.ts";
import { readEvents, type ServerSentEvent } from "./server-sent-events.ts";
import type { StreamReader } from "./stream-reader.ts";
import { type StreamSource, streaming, type Texts } from "./streaming.ts";

/**
 * What the data of an event is: JSON, or text. `either` is an object or a list as JSON, and anything else as text. A list
 * has the texts that may come in place of JSON.
 */
export type DataKind = "json" | "text" | "either" | readonly string[];

/** What is known of the events of an operation beyond the standard. */
export interface EventRules {
  /** What data is, `text` if nothing is said. */
  readonly data?: DataKind;
  /** The same for events of certain names. */
  readonly named?: { readonly [event: string]: DataKind };
  /** Data that ends the stream and is no event. */
  readonly end?: string;
  /** The name of events that report a failure. */
  readonly failure?: string;
}

/** A server-sent event whose name and data are described. */
export type DescribedEvent<Described> = Described & Pick<ServerSentEvent, "id" | "retry">;

/** Server-sent events whose data is read as described. */
export function dataEvents(rules: EventRules, note?: Note): StreamReader {
  return streaming((texts, ...source) => readData(rules, texts, source, note));
}

async function* readData(
  { data = "text", named = {}, end, failure }: EventRules,
  texts: Texts,
  source: StreamSource,
  note?: Note,
): AsyncGenerator<ReadEvent, void, undefined> {
  let number = 0;
  for await (const event of readEvents(texts, ...source)) {
    if (event.data === end) return;
    number++;
    const value = jsonOf(event.data);
    if (event.event === failure || source[1].core?.definition.envelope?.(value))
      throw (await import("./stream-failure.ts")).streamFailure(value ?? event.data, source, event, note);
    const isNamed = Object.hasOwn(named, event.event);
    const kind = isNamed ? named[event.event] : data;
    let read = dataOf(event.data, value, kind as DataKind);
    if (read === undefined && !event.data) {
      // An event without a name keeps the connection open, or tells an id, as a comment would.
      if (event.event === "message") continue;
      // Nothing is described of another one, so that it is a text.
      if (!isNamed) read = "";
    }
    if (read === undefined) {
      const { noJson } = await import("./not-as-described.ts");
      throw noJson(...source, event.data, ` in the data of event ${number}`);
    }
    const item = { ...event, data: read };
    note?.(item, event.data, source[1]);
    yield item;
  }
}

/** `undefined` if a text is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the text of an event means, whose value as JSON is known. `undefined` if it means nothing. */
function dataOf(text: string, value: unknown, kind: DataKind): unknown {
  if (kind === "text" || (kind === "either" && Object(value) !== value)) return text;
  if (value === undefined && typeof kind === "object" && kind.includes(text)) return text;
  return value;
}
