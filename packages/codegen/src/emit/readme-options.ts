import { choicesOf } from "../model/representations.ts";
import type { ClientModel } from "../model/types.ts";
import { awaited, clientLines, type ShownCall, shortCall } from "./readme-calls.ts";
import { hasStreams } from "./readme-streams.ts";
import { codeBlock, table } from "./readme-text.ts";

/** Where the runtime's page tells of each option. */
const MORE = "https://www.npmjs.com/package/@specwright/runtime#options";

/** The options of a client and of a call: by example, and as a table with their defaults. */
export function options(model: ClientModel): string[] {
  const shown = shortCall(model);
  return [
    "## Options",
    ...(shown ? [example(model, shown)] : []),
    "A call takes the options with a star too, as its last argument. There they win over the client's.",
    table(["Option", "What it does", "Default"], rows(model)),
    `Which requests are retried, and every other detail, is on the [page of the runtime](${MORE}).`,
  ];
}

function example(model: ClientModel, shown: ShownCall): string {
  const more = [
    "timeout: 10_000,",
    "totalTimeout: 60_000,",
    "retry: { attempts: 5, baseDelay: 200 },",
    'headers: { "x-team": "support" },',
    'init: { cache: "no-store" },',
    "hooks: { retry: ({ route, attempt, reason }) => console.warn(route, attempt, reason) },",
  ];
  const forCall = "{ retry: false, signal: AbortSignal.timeout(5_000) }";
  return codeBlock(...clientLines(model, shown.operation, [], more), "", `${awaited(model.camel, shown, forCall)};`);
}

/** What every client takes; the others apply to some clients only. */
function rows(model: ClientModel): string[][] {
  const streams = hasStreams(model)
    ? [["`streamTimeout` *", "milliseconds that a stream may send nothing; 0 means no limit", "0"]]
    : [];
  const accept = model.operations.some((operation) => choicesOf(operation).length > 0)
    ? [
        [
          "`accept` (calls)",
          "the media type to ask for, where an operation has several",
          "JSON if it is described, else the first",
        ],
      ]
    : [];
  const token = model.schemes.some(({ kind }) => kind === "clientCredentials")
    ? [["`tokenUrl`", "another OAuth2 token endpoint", "the description's"]]
    : [];
  return [
    [
      "`retry` *",
      "`{ attempts, baseDelay, maxDelay }`, or `false` for a single attempt",
      "3 attempts, 500 ms, 30,000 ms",
    ],
    ["`timeout` *", "milliseconds for one attempt, its body included", "30,000"],
    ["`totalTimeout` *", "milliseconds for all attempts and pauses", "120,000"],
    ...streams,
    ["`signal` (calls)", "ends the call", "none"],
    ...accept,
    ["`headers` *", "sent with every request; in a call, `null` removes a header", "none"],
    ["`fetch`", "used in place of the platform's `fetch`: a proxy, an observer, a test", "`globalThis.fetch`"],
    ["`init` *", "more settings for `fetch`: `cache`, `credentials`, `next`, `dispatcher` and others", "none"],
    ["`hooks`", "functions for the events `request`, `response`, `undescribed`, `retry` and `error`", "none"],
    ["`baseUrl` *", "another server", "the first server of the description"],
    ["`userAgent`", "appended to `user-agent`, except in browsers", "none"],
    ...token,
  ];
}
