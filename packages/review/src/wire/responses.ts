import type { JsonObject } from "@specwright/openapi";
import type { Exchange } from "../exchange.ts";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { addedResponse } from "./added-response.ts";
import { directionOf, type Pairing, roles, wireDraft } from "./context.ts";
import { response } from "./message.ts";
import { compareResponse } from "./response.ts";
import { describe } from "./schemas.ts";

type Responses = ReadonlyMap<string, JsonObject>;

/** Compares, for each status that may come, what the versions say about it: themselves, by range, or by default. */
export function compareResponses(pairing: Pairing): Draft[] {
  const old = responses(pairing.base, pairing.before);
  const now = responses(pairing.head, pairing.after);
  return statuses(old, now).flatMap((status) => {
    const [was, is] = [keyOf(old, status), keyOf(now, status)];
    const [before, after] = [was && old.get(was), is && now.get(is)];
    if (was && is && before && after) return compareResponse(pairing, before, after, `response ${status}`, { was, is });
    if (before) {
      if (!old.has(status)) return [];
      return [removed(pairing, status, before, isNamed(status, old, now))];
    }
    if (!after || !now.has(status)) return [];
    return [addedResponse(pairing, status, after, successes(old))];
  });
}

function responses(version: Version, { node }: Exchange): Responses {
  return new Map(
    version
      .entries(node.responses)
      .map(([status, response]) => [status.toUpperCase().replace("DEFAULT", "default"), response]),
  );
}

/** Each status that either version names, and for ranges and defaults one that nobody names. */
function statuses(old: Responses, now: Responses): string[] {
  const named = [...new Set([...old.keys(), ...now.keys()])];
  return named.sort((a, b) => {
    if (a === "default") return 1;
    if (b === "default") return -1;
    return a.localeCompare(b);
  });
}

function successes(all: Responses): JsonObject[] {
  return [...all].flatMap(([status, response]) => {
    if (!status.startsWith("2")) return [];
    return [response];
  });
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

/** Whether statuses of a range have a response of their own now, which has been compared with that of the range. */
function isNamed(range: string, old: Responses, now: Responses): boolean {
  return range.endsWith("XX") && [...now.keys()].some((status) => status[0] === range[0] && !old.has(status));
}

/** @param named whether some of the range are left */
function removed(pairing: Pairing, status: string, before: JsonObject, named: boolean): Draft {
  const received = roles(pairing).response === "received";
  const breaks = received ? status.startsWith("2") && !named : true;
  return wireDraft(
    pairing,
    directionOf(pairing, "response"),
    { version: pairing.base, node: before },
    {
      rule: "response-removed",
      severity: breaks ? "breaking" : "safe",
      title: `response ${status} was removed`,
      why: whyRemoved(received, breaks, named),
      before: describe(before),
      witness: breaks ? response({ status }, "base") : undefined,
    },
    { version: pairing.head, node: pairing.after.node, key: "responses" },
  );
}

function whyRemoved(received: boolean, breaks: boolean, named: boolean): string {
  if (!received) return "A receiver that answers with it is not understood any more.";
  if (breaks) return "Success looks different from now on, and a client that waits for this status does not see it.";
  if (named) return "Some of its statuses are left, each with its own response.";
  return "One failure less to be prepared for.";
}
