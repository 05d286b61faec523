import type { JsonObject } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import { severityOf } from "../severity.ts";
import { type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { described } from "./excerpts.ts";
import { compareHeaders } from "./headers.ts";
import { compareContent } from "./media.ts";
import { responseOf } from "./message.ts";

/** What two versions say about one status. */
export interface ResponsePair {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly status: string;
  /** The status, range or default that it stands under in each version, where it is there in both. */
  readonly keys?: { readonly was: string; readonly is: string };
}

/** Compares what two responses bring: whether there is a body, what it may be, and the headers. */
export function compareResponse(pairing: Pairing, pair: ResponsePair): Draft[] {
  const { before, after } = pair;
  const about = { part: "response", title: `response ${pair.status}`, before, after } as const;
  const drafts = bodyGone(pairing, pair);
  if (hasBody(before) && hasBody(after)) drafts.push(...compareContent(pairing, about));
  return [...drafts, ...compareHeaders(pairing, about)];
}

function hasBody({ content }: JsonObject): boolean {
  return typeof content === "object" && content !== null && Object.keys(content).length > 0;
}

const WHY = { breaking: "A client that reads it finds nothing.", safe: "No client could rely on it." } as const;

function bodyGone(pairing: Pairing, pair: ResponsePair): Draft[] {
  const { before, after, status } = pair;
  if (hasBody(before) === hasBody(after)) return [];
  const what = hasBody(before) ? "removed" : "added";
  const severity = severityOf({ breaks: what === "removed" && roles(pairing).response === "received" });
  return [
    wireDraft(siteOf(pairing, "response", { version: pairing.head, node: after }), {
      rule: `response-body-${what}`,
      severity,
      title: TITLES[what](pair),
      why: WHY[severity],
      before: described(before.content),
      after: described(after.content),
      witness: severity === "breaking" ? responseOf("head", { status }) : undefined,
    }),
  ];
}

/** A response that comes or goes is compared with what says the same status in the other version. */
const TITLES: { readonly [what in "removed" | "added"]: (pair: ResponsePair) => string } = {
  removed: ({ status, keys }) => {
    if (!keys || keys.was === keys.is) return `response ${status}: the body was removed`;
    if (status === keys.is) return `response ${status} was added, without a body, unlike ${keys.was}`;
    return `response ${status} was removed, and ${keys.is} has no body`;
  },
  added: ({ status, keys }) => {
    if (!keys || keys.was === keys.is) return `response ${status}: the body was added`;
    if (status === keys.is) return `response ${status} was added, with a body, unlike ${keys.was}`;
    return `response ${status} was removed, and ${keys.is} has a body`;
  },
};
