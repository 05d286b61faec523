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
  /** The media type to answer with, where that is settled. */
  readonly mediaType: string | undefined;
  readonly violations: readonly Violation[];
}

/** Picks status and media type of an answer; undefined where the document has none for such a request. */
export function pickAnswer(operation: Operation, asked: Asked): Picked | undefined {
  for (const status of wantedStatuses(operation, asked)) {
    const picked = pickedAt(operation, status, asked);
    if (picked !== undefined) return picked;
  }
  return undefined;
}

/** The answer that is documented for a status. */
export function pickedAt(
  operation: Operation,
  status: number,
  { accept, mediaType }: Pick<Asked, "accept" | "mediaType">,
): Picked | undefined {
  const response = findResponse(operation, status);
  if (response === undefined) return undefined;
  const settled = response.content.find(({ type }) => type === mediaType);
  return { status, response, media: settled ?? pickMedia(response, accept) };
}

function wantedStatuses(operation: Operation, { code, violations }: Asked): number[] {
  if (violations.some((found) => found.code === unauthorizedCode)) return [401];
  if (violations.length > 0) return statusesOf(operation, violations);
  if (code !== undefined) return [code];
  const documented = operation.responses.map(({ status }) => status.toUpperCase()).sort();
  const success = documented.find((status) => status.startsWith("2"));
  return [success ?? documented[0] ?? "200"].map((status) => Number(status.replaceAll("X", "0")) || 200);
}

/** Statuses of a refusal that names a place; none for one that is about credentials or the media type as a whole. */
export function refusalStatuses(operation: Operation, violations: readonly Violation[]): number[] {
  if (violations.some(({ code }) => code === unauthorizedCode)) return [];
  const statuses = statusesOf(operation, violations);
  return statuses[0] === 415 ? [] : statuses;
}

// What is documented by its number comes before a range and `default`.
function statusesOf({ responses }: Operation, violations: readonly Violation[]): number[] {
  const all = violations.some((found) => found.code === unsupportedMediaType) ? [415, 422, 400] : [422, 400];
  const documented = all.filter((status) => responses.some((response) => response.status === String(status)));
  return [...documented, ...all.filter((status) => status !== 415 && !documented.includes(status))];
}

// JSON first, as Prism has it.
function pickMedia({ content }: Response, accept: string | undefined): MediaType | undefined {
  const accepted = content.filter(({ type }) => accepts(accept, type));
  return accepted.find(({ type }) => isJson(parseContentType(type).type)) ?? accepted[0] ?? content[0];
}
