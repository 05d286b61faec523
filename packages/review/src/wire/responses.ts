import type { JsonObject } from "@specwright/openapi";
import type { Operation } from "../described-operations.ts";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { addedResponse } from "./added-response.ts";
import { type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { described } from "./excerpts.ts";
import { responseOf } from "./message.ts";
import { compareResponse } from "./response.ts";

type Responses = ReadonlyMap<string, JsonObject>;

/** Compares, for each status that may come, what the versions say about it: themselves, by range, or by default. */
export function compareResponses(pairing: Pairing): Draft[] {
  const old = responses(pairing.base, pairing.before);
  const now = responses(pairing.head, pairing.after);
  return statuses(old, now).flatMap((status) => {
    const [was, is] = [keyOf(old, status), keyOf(now, status)];
    const [before, after] = [was && old.get(was), is && now.get(is)];
    if (was && is && before && after) return compareResponse(pairing, { before, after, status, keys: { was, is } });
    if (before && old.has(status)) return [removed(pairing, before, { status, left: leftOf(status, old, now) })];
    if (!before && after && now.has(status)) return [addedResponse(pairing, { status, after, known: successes(old) })];
    return [];
  });
}

function responses(version: Version, { node }: Operation): Responses {
  return new Map(
    version
      .entries(node.responses)
      .map(([status, response]) => [status.toUpperCase().replace("DEFAULT", "default"), response]),
  );
}

/** Each status that either version names, and for ranges and defaults one that nobody names. */
function statuses(old: Responses, now: Responses): string[] {
  const named = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) => a.localeCompare(b));
  return [...named.filter((status) => status !== "default"), ...named.filter((status) => status === "default")];
}

function successes(all: Responses): JsonObject[] {
  return [...all].filter(([status]) => status.startsWith("2")).map(([, response]) => response);
}

/**
 * What says how a status is answered: itself, its range, or the default. Where successes have a response of their own,
 * `default` is what failures look like.
 */
function keyOf(all: Responses, status: string): string | undefined {
  const exact = [status, `${status[0]}XX`].find((key) => all.has(key));
  if (exact !== undefined) return exact;
  const success = status.startsWith("2") && [...all.keys()].some((known) => known.startsWith("2"));
  if (success || !all.has("default")) return undefined;
  return "default";
}

/** What a range that is gone leaves: statuses with a response of their own, which are compared with that of the range. */
function leftOf(range: string, old: Responses, now: Responses): "some" | "none" {
  const named = [...now.keys()].some((status) => status[0] === range[0] && !old.has(status));
  if (range.endsWith("XX") && named) return "some";
  return "none";
}

interface Removed {
  readonly status: string;
  /** Whether some statuses of the range are left. */
  readonly left: "some" | "none";
}

function removed(pairing: Pairing, before: JsonObject, gone: Removed): Draft {
  const { base, head, after } = pairing;
  const { status } = gone;
  const shown = { version: head, node: after.node, key: "responses" };
  const meaning = meaningOf(pairing, gone);
  return wireDraft(siteOf(pairing, "response", { version: base, node: before }, shown), {
    rule: "response-removed",
    ...meaning,
    title: `response ${status} was removed`,
    before: described(before),
    witness: meaning.severity === "breaking" ? responseOf("base", { status }) : undefined,
  });
}

function meaningOf(pairing: Pairing, { status, left }: Removed): Pick<Draft, "severity" | "why"> {
  if (roles(pairing).response === "sent")
    return { severity: "breaking", why: "A receiver that answers with it is no longer understood." };
  if (left === "some")
    return { severity: "safe", why: "Some of its statuses are still described, each with its own response." };
  if (!status.startsWith("2")) return { severity: "safe", why: "Clients have one failure less to handle." };
  const why = "Success has another status now, and a client that expects this one does not see it.";
  return { severity: "breaking", why };
}
