import type { JsonObject } from "@specwright/openapi";
import type { Draft, Evidence } from "../finding.ts";
import { RANK } from "../severity.ts";
import { directionOf, type Pairing, roles, wireDraft } from "./context.ts";
import { content, response } from "./message.ts";
import { compareResponse } from "./response.ts";
import { describe } from "./schemas.ts";

/**
 * A status that may come from now on. A client takes one that it does not know for the first of its class (RFC 9110,
 * section 15): a failure stays a failure, and a success has to bring what a success has brought before.
 * @param known the successes of the old version
 */
export function addedResponse(
  pairing: Pairing,
  status: string,
  after: JsonObject,
  known: readonly JsonObject[],
): Draft {
  const news = status.startsWith("2") && roles(pairing).response === "received";
  const [cause] = news ? nearest(pairing, status, after, known) : [];
  return wireDraft(
    pairing,
    directionOf(pairing, "response"),
    { version: pairing.head, node: after },
    {
      rule: "response-added",
      severity: cause?.severity ?? "safe",
      title: `response ${status} was added${cause ? `, and is not like a success that was there: ${cause.title}` : ""}`,
      why: cause
        ? "A client takes a success that it does not know for one that it knows, and reads it as such."
        : "The other responses stay what they were, and clients are prepared for statuses that they do not know.",
      after: describe(after),
      witness: cause ? evidence(pairing, status, after, cause) : undefined,
    },
  );
}

/** What keeps the new response from being one of the old ones, the worst first, for the one that it is most like. */
function nearest(pairing: Pairing, status: string, after: JsonObject, known: readonly JsonObject[]): Draft[] {
  const causes = known.map((before) =>
    compareResponse(pairing, before, after, `response ${status}`)
      .filter(({ severity }) => severity !== "safe")
      .sort((a, b) => RANK[a.severity] - RANK[b.severity] || Number(byValue(b)) - Number(byValue(a))),
  );
  const rank = ([worst]: readonly Draft[]): number => {
    if (worst) return RANK[worst.severity];
    return RANK.safe;
  };
  return causes.sort((a, b) => rank(b) - rank(a) || a.length - b.length)[0] ?? [];
}

function byValue({ witness }: Draft): boolean {
  return witness?.kind === "response";
}

/** The value that Ajv refused for the old response, or else the whole message. */
function evidence(pairing: Pairing, status: string, after: JsonObject, cause: Draft): Evidence | undefined {
  if (cause.severity !== "breaking") return undefined;
  if (byValue(cause)) return cause.witness;
  const [[type, media] = []] = pairing.head.entries(after.content);
  const body = type !== undefined && media ? content(pairing, type, media, "head") : {};
  return response({ status, ...body }, "head");
}
