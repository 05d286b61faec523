import type { JsonObject } from "@specwright/openapi";
import type { Draft, Evidence } from "../finding.ts";
import { RANK } from "../severity.ts";
import { type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { described } from "./excerpts.ts";
import { content, responseOf } from "./message.ts";
import { compareResponse } from "./response.ts";

interface Added {
  readonly status: string;
  readonly after: JsonObject;
  /** The successes of the old version. */
  readonly known: readonly JsonObject[];
}

/**
 * A status that may come from now on. A client takes one that it does not know for the first of its class (RFC 9110,
 * section 15): a failure stays a failure, and a success has to bring what a success has brought before.
 */
export function addedResponse(pairing: Pairing, added: Added): Draft {
  const { status, after } = added;
  const site = siteOf(pairing, "response", { version: pairing.head, node: after });
  const change = { rule: "response-added" as const, after: described(after) };
  const [cause] = nearest(pairing, added);
  if (!cause)
    return wireDraft(site, {
      ...change,
      severity: "safe",
      title: `response ${status} was added`,
      why: "The other responses did not change, and clients handle unknown statuses.",
    });
  return wireDraft(site, {
    ...change,
    severity: cause.severity,
    title: `response ${status} was added, and differs from the known success: ${cause.title}`,
    why: "A client reads an unknown success as a known one.",
    witness: evidence(pairing, added, cause),
  });
}

/** What keeps the new response from being one of the old ones, the worst first, for the one that it is most like. */
function nearest(pairing: Pairing, { status, after, known }: Added): Draft[] {
  if (!status.startsWith("2") || roles(pairing).response !== "received") return [];
  const causes = known.map((before) =>
    compareResponse(pairing, { before, after, status })
      .filter(({ severity }) => severity !== "safe")
      .sort((a, b) => RANK[a.severity] - RANK[b.severity] || Number(byValue(b)) - Number(byValue(a))),
  );
  return causes.sort((a, b) => rankOf(b) - rankOf(a) || a.length - b.length)[0] ?? [];
}

function rankOf([worst]: readonly Draft[]): number {
  return RANK[worst?.severity ?? "safe"];
}

function byValue({ witness }: Draft): boolean {
  return witness?.kind === "response";
}

/** The value that Ajv refused for the old response, or else the whole message. */
function evidence(pairing: Pairing, { status, after }: Added, cause: Draft): Evidence | undefined {
  if (cause.severity !== "breaking") return undefined;
  if (byValue(cause)) return cause.witness;
  const [[type, media] = []] = pairing.head.entries(after.content);
  if (type === undefined || !media) return responseOf("head", { status });
  return responseOf("head", { status, ...content(pairing, type, media, "head") });
}
