/** An event of a stream, as it stands in a text. */
export interface TextEvent {
  readonly event?: string;
  readonly data: string;
}

/** The events of a text that is a `text/event-stream`: what has no data is no event. */
export function eventsIn(text: string): TextEvent[] {
  const blocks = text.split(/(?:\r\n|\n|\r){2,}/);
  return blocks.flatMap((block) => {
    const fields = block.split(/\r\n|\n|\r/).map((line) => /^(\w+): ?(.*)$/.exec(line) ?? []);
    const data = fields.filter(([, name]) => name === "data").map(([, , value = ""]) => value);
    const event = fields.find(([, name]) => name === "event")?.[2];
    if (data.length === 0) return [];
    return [{ ...(event !== undefined && { event }), data: data.join("\n") }];
  });
}

/** The lines of a text that are not empty. RFC 7464 has a mark before each. */
export function linesIn(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replaceAll("\u001e", "").trim());
  return lines.filter((line) => line !== "");
}
