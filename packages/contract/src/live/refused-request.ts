import type { Violation } from "../schema/violation.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

/** Statuses by which a provider says that the request itself is wrong. */
const refusals: ReadonlySet<number> = new Set([400, 413, 414, 415, 422]);

/**
 * What is wrong if a request that the description allows was refused, or was too much for the provider: the two do not
 * agree about what is valid.
 */
export function refusedRequest({ response }: LiveExchange): Pick<Violation, "location" | "code" | "message">[] {
  const { status = 0, body } = response ?? {};
  if (!refusals.has(status) && status < 500) return [];
  const said = excerpt(body);
  const message = `the request is valid by the description, and was answered ${status}${said && `: ${said}`}`;
  return [{ location: ["request"], code: "refused", message }];
}

/** The beginning of what a provider said. */
function excerpt(body = ""): string {
  const text = body.replaceAll(/\s+/g, " ").trim();
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
