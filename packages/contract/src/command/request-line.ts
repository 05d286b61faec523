import { asLine } from "@specwright/openapi/internal";
import type { Operation } from "../document/operation.ts";
import type { MockEvent } from "../mock/mock-event.ts";
import { decode } from "../request/percent-encoding.ts";
import { describeViolations } from "../schema/violation.ts";

/**
 * What happened in a mock as one line: "422  GET /animals?limit=x  listAnimals: request/query/limit must be integer".
 *
 * @param keys Names in the query whose values are not shown.
 */
export function eventLine(event: MockEvent, keys: ReadonlySet<string> = new Set()): string {
  return asLine(textOf(event, keys));
}

/** Names in the query that hold credentials. */
export function keysInQuery(operations: readonly Operation[]): Set<string> {
  const schemes = operations.flatMap(({ security }) => security.flat());
  return new Set(schemes.filter((scheme) => scheme.in === "query").flatMap(({ key }) => key ?? []));
}

function textOf(event: MockEvent, keys: ReadonlySet<string>): string {
  switch (event.type) {
    case "warned":
      return `warning: ${event.message}`;
    case "failed":
      return `failed: ${event.error.message}`;
    case "answered": {
      const { status, method, url, operationId, violations } = event.request;
      const who = operationId ?? "no operation";
      const verdict = violations.length === 0 ? who : `${who}: ${describeViolations(violations)}`;
      return `${status}  ${method} ${withoutKeys(url, keys)}  ${verdict}`;
    }
  }
}

function withoutKeys(url: string, keys: ReadonlySet<string>): string {
  return url.replaceAll(/([?&])([^=&]+)=[^&]*/g, (pair, mark: string, name: string) => {
    return keys.has(decode(name)) ? `${mark}${name}=[redacted]` : pair;
  });
}
