import { receivedBody } from "./received-body.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

export interface RecordingOptions {
  /** What requests are sent with. */
  readonly fetch: typeof globalThis.fetch;
  /** Base URL without a slash at its end; requests elsewhere, such as for tokens, are sent but not recorded. */
  readonly baseUrl: string;
  /** Whether a path below the base URL is a token endpoint and no operation. */
  readonly isToken?: (path: string) => boolean;
  /** Requests per second, at most. */
  readonly rate: number;
  /** Waits for so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that an answer may take to its end. */
  readonly answerWithin: number;
  /** Milliseconds after which a stream of events has been heard enough: it may go on for ever. */
  readonly listenFor: number;
}

/** A `fetch` that keeps what it sends and gets, and is never faster than its rate. */
export interface RecordingFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Everything so far, once its bodies have ended. */
  exchanges(): Promise<LiveExchange[]>;
}

export function recordingFetch(options: RecordingOptions): RecordingFetch {
  const { fetch, baseUrl, now, isToken = () => false } = options;
  const recorded: Promise<LiveExchange>[] = [];
  const late = new Set<string>();
  const takeTurn = turns(options);
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const name = `${request.method} ${request.url}`;
      // A client may well try again. Whoever waits for the run does not want to wait for that.
      if (late.has(name)) throw new Error(`${noEnd} ${options.answerWithin / 1000} s, so it is not sent again`);
      await takeTurn();
      if (!request.url.startsWith(`${baseUrl}/`) || isToken(new URL(request.url).pathname)) return fetch(request);
      const at = new Date(now()).toISOString();
      const asked = requestOf(request.clone(), baseUrl);
      const limit = timeLimit(request, options, () => late.add(name));
      try {
        const response = await fetch(limit.request);
        if (isEventStream(response)) limit.listen();
        // A clone is read beside the caller, so that a stream reaches it event by event.
        recorded.push(answered(at, asked, response.clone()).finally(() => limit.stop()));
        return response;
      } catch (error) {
        limit.stop();
        recorded.push(asked.then((sent) => ({ at, request: sent, error: reasonOf(error) })));
        throw error;
      }
    },
    exchanges: () => Promise.all(recorded),
  };
}

/** Waits until the rate allows another request. */
function turns({ rate, wait, now }: RecordingOptions): () => Promise<void> {
  let free = 0;
  return async () => {
    const pause = Math.max(0, free - now());
    free = Math.max(free, now()) + 1000 / rate;
    if (pause > 0) await wait(pause);
  };
}

interface TimeLimit {
  /** The request with the limit. Its signal ends a body as long as somebody holds the request. */
  readonly request: Request;
  /** Ends soon, because what comes may have no end of its own. */
  listen(): void;
  stop(): void;
}

function timeLimit(request: Request, { answerWithin, listenFor }: RecordingOptions, onLate: () => void): TimeLimit {
  const controller = new AbortController();
  const after = (time: number, why: string): NodeJS.Timeout => {
    return setTimeout(() => {
      if (why !== heardEnough) onLate();
      controller.abort(new Error(why));
    }, time);
  };
  let timer = after(answerWithin, `${noEnd} ${answerWithin / 1000} s`);
  return {
    request: new Request(request, { signal: controller.signal }),
    listen: () => {
      clearTimeout(timer);
      timer = after(listenFor, heardEnough);
    },
    stop: () => clearTimeout(timer),
  };
}

const noEnd = "it has no end after";

/** Whether an answer took too long. */
export function isTooSlow({ error }: LiveExchange): boolean {
  return error?.includes(noEnd) ?? false;
}

const heardEnough = "heard enough of a stream";

function isEventStream({ headers }: Response): boolean {
  return /^text\/event-stream\b/i.test(headers.get("content-type") ?? "");
}

async function requestOf(request: Request, baseUrl: string): Promise<LiveExchange["request"]> {
  const body = await request.text();
  return {
    method: request.method,
    path: request.url.slice(baseUrl.length),
    headers: Object.fromEntries(request.headers),
    ...(body !== "" && { body }),
  };
}

async function answered(
  at: string,
  asked: Promise<LiveExchange["request"]>,
  response: Response,
): Promise<LiveExchange> {
  const head = { status: response.status, headers: Object.fromEntries(response.headers) };
  const { text, fault, error } = await receivedBody(response);
  const request = await asked;
  const answer = { ...head, ...(text !== "" && { body: text }), ...(fault !== undefined && { fault }) };
  if (error === undefined) return { at, request, response: answer };
  const reason = reasonOf(error);
  if (reason === heardEnough) return { at, request, response: { ...answer, unfinished: true } };
  return { at, request, response: head, error: reason };
}

/** What the network says is the cause of what `fetch` says: "fetch failed: connect ECONNREFUSED 127.0.0.1:9". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  if (!(cause instanceof Error)) return message;
  return [message, cause.message || (cause as { code?: string }).code].filter(Boolean).join(": ");
}
