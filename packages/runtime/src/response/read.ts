import { ApiError } from "../errors/api-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { redact } from "../errors/redact.ts";
import type { Descriptor, ResponseKind } from "../operation/descriptor.ts";
import type { AnyResult } from "../operation/result.ts";
import { kindOf } from "../operation/statuses.ts";
import { isJson } from "../request/body.ts";
import type { Trip } from "../send/trip.ts";
import { boundedText } from "./bounded-text.ts";
import { discard } from "./discard.ts";
import { failure, success } from "./outcome.ts";

/** Reads a response as the document says; where it allows several kinds, the response's own content type decides. */
export async function read(trip: Trip, operation: Descriptor, response: Response): Promise<AnyResult> {
  try {
    const kind = kindOf(operation, response);
    return await (response.ok && kind
      ? readSuccess(trip, operation, response, kind)
      : readFailure(trip, response, kind));
  } catch (cause) {
    // What else fails while a body is read is a connection that broke.
    throw cause instanceof ParseError ? cause : new NetworkError(trip.place, cause, trip);
  }
}

async function readSuccess(
  trip: Trip,
  { readers }: Descriptor,
  response: Response,
  kind: ResponseKind,
): Promise<AnyResult> {
  const stream = readers?.[kind as "events" | "lines"];
  if (stream) return success(response, await stream.read(response, trip));
  if (kind === "none") return success(response, await discard(response));
  if (kind === "binary") return success(response, await response.blob());
  const text = await response.text();
  if (kind === "text") return success(response, text);
  try {
    const data = JSON.parse(text);
    if (!trip.core.definition.envelope?.(data)) return success(response, data);
    return undocumented(trip, response, redact(data, trip));
  } catch {
    return failure(response, undefined, new ParseError(trip.place, response, redact(text, trip)));
  }
}

/** The body of a failure is a message to people: bounded, without the secrets that servers like to repeat. */
async function readFailure(trip: Trip, response: Response, kind: ResponseKind | undefined): Promise<AnyResult> {
  const { status, headers } = response;
  const received = await boundedText(response);
  const text = redact(received, trip);
  let documented = !!kind;
  let error: unknown = kind === "binary" ? new Blob([text]) : kind === "text" ? text : (!kind && text) || undefined;
  if (kind ? kind === "json" : isJson(headers.get("content-type") ?? "")) {
    try {
      error = redact(JSON.parse(received), trip);
    } catch {
      documented = false;
      error = text || undefined;
    }
  }
  return documented ? failure(response, status, error) : undocumented(trip, response, error);
}

function undocumented({ place }: Trip, response: Response, body: unknown): AnyResult {
  return failure(response, undefined, new ApiError(place, response, body, false));
}
