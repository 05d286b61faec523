import { isObject } from "../document/json.ts";
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
  const message = `the request is valid by the description, and was answered ${status} with ${formOf(body)}: the recording has all of it`;
  return [{ location: ["request"], code: "refused", message }];
}

/** What a body is. What it says may be anybody's data, or a secret in other words. */
function formOf(body = ""): string {
  if (body.trim() === "") return "no body";
  try {
    const value: unknown = JSON.parse(body);
    if (isObject(value)) return `an object (${Object.keys(value).filter(isWord).slice(0, 5).join(", ")})`;
    return Array.isArray(value) ? "a list" : `a ${typeof value}`;
  } catch {
    return `a text of ${body.length} characters`;
  }
}

/** A name that a person has written into a program. */
function isWord(name: string): boolean {
  return /^[A-Za-z_][\w-]{0,29}$/.test(name);
}
