import { gzipSync } from "node:zlib";
import type { Play } from "./fault-server.ts";

/** How a call ends. */
export interface Ending {
  /** Name of the error's class, `undefined` for success. */
  readonly error: string | undefined;
  readonly status?: number;
  /** Requests that reach the server for a call that may be repeated, and for one that may not. */
  readonly attempts: readonly [repeatable: number, other: number];
}

export interface Fault {
  readonly name: string;
  readonly play: Play;
  readonly want: Ending;
  /** Milliseconds for one attempt; a short one where the fault is that nothing comes. */
  readonly timeout?: number;
}

/** A wrong answer that is JSON and a wrong answer that is none, in the place of whatever the operation documents. */
const problem = JSON.stringify({ message: "no" });

const failing =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = problem): Play =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
  };

/** A header line for each pause in seconds. */
const busy =
  (...pauses: string[]): Play =>
  (response) => {
    response.setHeader("content-type", "application/json").setHeader("retry-after", pauses);
    response.writeHead(429).end(problem);
  };

const html: Play = (response) => {
  response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Sign in</title>");
};

/** Every fault, with the behaviour that every client shows: three attempts at most. */
export const FAULTS: readonly Fault[] = [
  {
    name: "reset before headers",
    play: (_, request) => request.socket.destroy(),
    want: { error: "NetworkError", attempts: [3, 1] },
  },
  {
    name: "reset in the body",
    play: (response, request) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"a":', () => request.socket.destroy());
    },
    want: { error: "NetworkError", status: 200, attempts: [3, 1] },
  },
  {
    name: "reset in the body of a failure",
    play: (response, request) => {
      response.writeHead(400, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"message":"n', () => request.socket.destroy());
    },
    want: { error: "ApiError", status: 400, attempts: [1, 1] },
  },
  { name: "stalled headers", play: () => {}, timeout: 500, want: { error: "TimeoutError", attempts: [3, 1] } },
  {
    name: "stalled body",
    play: (response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"a":');
    },
    timeout: 500,
    want: { error: "TimeoutError", status: 200, attempts: [3, 1] },
  },
  {
    name: "slow drip",
    play: (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drip));
    },
    timeout: 500,
    want: { error: "TimeoutError", status: 200, attempts: [3, 1] },
  },
  {
    name: "truncated JSON",
    play: (response) => {
      response.writeHead(200, { "content-type": "application/json" }).end('{"a":[1,2');
    },
    want: { error: "ParseError", status: 200, attempts: [1, 1] },
  },
  { name: "HTML with 200", play: html, want: { error: "ParseError", status: 200, attempts: [1, 1] } },
  {
    name: "nothing with 200",
    play: failing(200, {}, ""),
    want: { error: undefined, attempts: [1, 1] },
  },
  { name: "empty 500", play: failing(500, {}, ""), want: { error: "ApiError", status: 500, attempts: [3, 1] } },
  {
    name: "HTML with 502",
    play: failing(502, { "content-type": "text/html" }, "<h1>Bad gateway</h1>"),
    want: { error: "ApiError", status: 502, attempts: [3, 1] },
  },
  {
    name: "wrong content type on a failure",
    play: failing(400, { "content-type": "image/png" }),
    want: { error: "ApiError", status: 400, attempts: [1, 1] },
  },
  {
    name: "gzip bomb in a success",
    play: failing(200, { "content-encoding": "gzip" }, gzipSync(JSON.stringify({ bomb: "x".repeat(16 << 20) }))),
    want: { error: undefined, attempts: [1, 1] },
  },
  {
    name: "gzip bomb in a failure",
    play: failing(
      400,
      { "content-encoding": "gzip", "content-type": "text/plain" },
      gzipSync(Buffer.alloc(16 << 20, "x")),
    ),
    want: { error: "ApiError", status: 400, attempts: [1, 1] },
  },
  {
    name: "broken gzip",
    play: failing(200, { "content-encoding": "gzip" }, "this is no gzip"),
    want: { error: "NetworkError", status: 200, attempts: [3, 1] },
  },
  {
    name: "429 storm, Retry-After in seconds",
    play: failing(429, { "retry-after": "0" }),
    want: { error: "ApiError", status: 429, attempts: [3, 3] },
  },
  {
    name: "429 storm, Retry-After as a date",
    play: failing(429, { "retry-after": new Date(0).toUTCString() }),
    want: { error: "ApiError", status: 429, attempts: [3, 3] },
  },
  {
    name: "429 with a Retry-After beyond patience",
    play: failing(429, { "retry-after": "3600" }),
    want: { error: "ApiError", status: 429, attempts: [1, 1] },
  },
  // More than the tests' patience: there is no second attempt, neither at once nor after a random pause.
  {
    name: "429 with Retry-After twice",
    play: busy("5", "5"),
    want: { error: "ApiError", status: 429, attempts: [1, 1] },
  },
  {
    name: "429 with Retry-After twice, which some would take for a day of 2001",
    play: busy("12", "12"),
    want: { error: "ApiError", status: 429, attempts: [1, 1] },
  },
  { name: "503 without Retry-After", play: failing(503), want: { error: "ApiError", status: 503, attempts: [3, 1] } },
  {
    name: "a circle of redirects",
    play: failing(307, { location: "/again" }),
    want: { error: "ApiError", status: 307, attempts: [11, 11] },
  },
  {
    name: "duplicate headers",
    play: (response) => {
      response
        .setHeader("content-type", "text/html")
        .setHeader("x-thing", ["1", "2"])
        .setHeader("set-cookie", ["a=1", "b=2"])
        .writeHead(400)
        .end("<p>");
    },
    want: { error: "ApiError", status: 400, attempts: [1, 1] },
  },
  {
    name: "huge headers",
    play: failing(200, { "x-huge": "x".repeat(1 << 20) }),
    want: { error: "NetworkError", attempts: [3, 1] },
  },
];
