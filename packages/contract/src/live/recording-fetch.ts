import type { LiveExchange } from "./exchange.ts";

export interface RecordingOptions {
  /** What requests are sent with. */
  readonly fetch: typeof globalThis.fetch;
  /** Base URL without a slash at its end; requests elsewhere, such as for tokens, are sent but not recorded. */
  readonly baseUrl: string;
  /** Requests per second, at most. */
  readonly rate: number;
  /** Waits for so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A `fetch` that keeps what it sends and gets, and is never faster than its rate. */
export interface RecordingFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Everything so far, once its bodies have ended. */
  exchanges(): Promise<LiveExchange[]>;
}

export function recordingFetch({ fetch, baseUrl, rate, wait, now }: RecordingOptions): RecordingFetch {
  const recorded: Promise<LiveExchange>[] = [];
  let free = 0;
  const takeTurn = async (): Promise<void> => {
    const pause = Math.max(0, free - now());
    free = Math.max(free, now()) + 1000 / rate;
    if (pause > 0) await wait(pause);
  };
  return {
    fetch: async (input, init) => {
      await takeTurn();
      const request = new Request(input, init);
      if (!request.url.startsWith(`${baseUrl}/`)) return fetch(request);
      const sent = request.clone();
      const at = new Date(now()).toISOString();
      const response = await fetch(request);
      // A clone is read beside the caller, so that a stream reaches it event by event.
      recorded.push(exchangeOf(at, sent, baseUrl, response.clone()));
      return response;
    },
    exchanges: () => Promise.all(recorded),
  };
}

async function exchangeOf(at: string, request: Request, baseUrl: string, response: Response): Promise<LiveExchange> {
  const [sent, got] = await Promise.all([request.text(), response.text()]);
  return {
    at,
    request: {
      method: request.method,
      path: request.url.slice(baseUrl.length),
      headers: Object.fromEntries(request.headers),
      ...(sent === "" ? {} : { body: sent }),
    },
    response: {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      ...(got === "" ? {} : { body: got }),
    },
  };
}
