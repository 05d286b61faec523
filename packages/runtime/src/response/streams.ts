/** One server-sent event. */
export interface ServerSentEvent {
  /** The event's name; `message` where the server names none. */
  readonly event: string;
  /** The event's text, several `data` lines joined by line feeds. */
  readonly data: string;
  /** The last id seen on the stream, the empty string before the first. */
  readonly id: string;
  /** Reconnection time in milliseconds, where the server sent one. */
  readonly retry: number | undefined;
}

/** Server-sent events in the order they arrive. Leaving the loop cancels the body; reconnecting is up to the caller. */
export async function* eventStream(response: Response): AsyncGenerator<ServerSentEvent, void, undefined> {
  let id = "";
  let event = "";
  let data: string[] = [];
  let retry: number | undefined;
  for await (const line of lines(response, /\r\n|\n|\r(?!$)/)) {
    if (line === "") {
      if (data.length > 0) yield { event: event || "message", data: data.join("\n"), id, retry };
      event = "";
      data = [];
      retry = undefined;
      continue;
    }
    const [, field = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === "data") data.push(value);
    else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }
}

/** The JSON values of a newline-delimited body, one by one. */
export async function* lineStream(response: Response): AsyncGenerator<unknown, void, undefined> {
  for await (const line of lines(response, /\r?\n/)) if (line.trim() !== "") yield JSON.parse(line);
}

async function* lines(response: Response, separator: RegExp): AsyncGenerator<string, void, undefined> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const parts = (rest + chunk.value).split(separator);
      rest = parts.pop() ?? "";
      yield* parts;
    }
    if (rest !== "") yield rest.replace(/\r$/, "");
  } finally {
    await reader.cancel().catch(() => {});
  }
}
