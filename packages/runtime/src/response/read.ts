import { ApiError } from "../errors/api-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { redact } from "../errors/redact.ts";
import type { SpecwrightError } from "../errors/specwright-error.ts";
import type { Descriptor, ResponseKind } from "../operation/descriptor.ts";
import type { AnyResult, Unexpected } from "../operation/result.ts";
import { kindOf } from "../operation/statuses.ts";
import { isJson } from "../request/body.ts";
import type { Trip } from "../send/trip.ts";
import { boundedText } from "./bounded-text.ts";

/** Reads a response as the document says; where it allows several kinds, the response's own content type decides. */
export async function read(trip: Trip, operation: Descriptor, response: Response): Promise<AnyResult> {
  try {
    const kind = kindOf(operation, response);
    return response.ok && kind
      ? await readSuccess(trip, operation, response, operation.method === "HEAD" ? "none" : kind)
      : await readFailure(trip, response, kind);
  } catch (cause) {
    // Only reading can fail here, and what fails to be read is a connection that broke.
    throw new NetworkError(trip.place, cause, trip.secrets);
  }
}

async function readSuccess(
  trip: Trip,
  { readers }: Descriptor,
  response: Response,
  kind: ResponseKind,
): Promise<AnyResult> {
  const { status, headers } = response;
  const success = (data: unknown): AnyResult => ({ ok: true, status, data, headers, response });
  const stream = readers?.[kind as "events" | "lines"];
  if (stream) return success(stream.read(response, trip.place, trip.secrets));
  if (kind === "none") {
    await response.body?.cancel();
    return success(undefined);
  }
  if (kind === "binary") return success(await response.blob());
  const text = await response.text();
  if (kind === "text") return success(text);
  try {
    const data = JSON.parse(text);
    if (!trip.core.definition.envelope?.(data)) return success(data);
    return failed(trip, response, JSON.parse(redact(text, trip.secrets)));
  } catch {
    return unexpected(response, new ParseError(trip.place, response, redact(text, trip.secrets)));
  }
}

/** The body of a failure is a message to people: bounded, without the secrets that servers like to repeat. */
async function readFailure(trip: Trip, response: Response, kind: ResponseKind | undefined): Promise<AnyResult> {
  const { status, headers } = response;
  const text = redact(await boundedText(response), trip.secrets);
  let documented = !!kind;
  let error: unknown = kind === "binary" ? new Blob([text]) : kind === "text" ? text : (!kind && text) || undefined;
  if (kind ? kind === "json" : isJson(headers.get("content-type") ?? "")) {
    try {
      error = JSON.parse(text);
    } catch {
      documented = false;
      error = text || undefined;
    }
  }
  return documented ? { ok: false, status, error, headers, response } : failed(trip, response, error);
}

/** An answer that is a failure and none that the document describes. */
function failed({ place }: Trip, response: Response, body: unknown): Unexpected {
  return unexpected(response, new ApiError(place, response, body, false));
}

function unexpected(response: Response, error: SpecwrightError): Unexpected {
  return { ok: false, status: undefined, error, headers: response.headers, response };
}
