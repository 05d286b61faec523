import type { MediaType, Operation, Response } from "../document/operation.ts";
import { accepts } from "../request/accept.ts";
import { unsupportedMediaType } from "../request/judge-body.ts";
import { unauthorizedCode } from "../request/judge-security.ts";
import { isJson, parseContentType } from "../request/media-type.ts";
import { findResponse } from "../response/judge-response.ts";
import type { Violation } from "../schema/violation.ts";

/** The documented answer that fits a request. */
export interface Picked {
  readonly status: number;
  readonly response: Response;
  /** Undefined where the answer has no body. */
  readonly media: MediaType | undefined;
}

/** What the choice depends on. */
export interface Asked {
  readonly code: number | undefined;
  readonly accept: string | undefined;
  readonly violations: readonly Violation[];
}

/** Picks status and media type of an answer; undefined where the document has none for such a request. */
export function pickAnswer(operation: Operation, { code, accept, violations }: Asked): Picked | undefined {
  for (const status of wantedStatuses(operation, code, violations)) {
    const response = findResponse(operation, status);
    if (response !== undefined) return { status, response, media: pickMedia(response, accept) };
  }
  return undefined;
}

function wantedStatuses(operation: Operation, code: number | undefined, violations: readonly Violation[]): number[] {
  if (violations.some((found) => found.code === unauthorizedCode)) return [401];
  if (violations.some((found) => found.code === unsupportedMediaType)) return [415, 422, 400];
  if (violations.length > 0) return [422, 400];
  if (code !== undefined) return [code];
  const documented = operation.responses.map(({ status }) => status.toUpperCase()).sort();
  const success = documented.find((status) => status.startsWith("2"));
  return [success ?? documented[0] ?? "200"].map((status) => Number(status.replaceAll("X", "0")) || 200);
}

// JSON first, as Prism has it.
function pickMedia({ content }: Response, accept: string | undefined): MediaType | undefined {
  const accepted = content.filter(({ type }) => accepts(accept, type));
  return accepted.find(({ type }) => isJson(parseContentType(type).type)) ?? accepted[0] ?? content[0];
}
