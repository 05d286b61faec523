import { ApiError } from "../errors/api-error.ts";
import type { Confidential } from "../errors/redact.ts";
import { redactBody } from "../errors/redact-body.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import { joinedBytes } from "../request/bytes.ts";
import { textIn } from "./charset.ts";
import { ownKind } from "./own-kind.ts";

/** A call that may end while the body of a failure is read. */
export interface LateCall extends Confidential {
  readonly place: ErrorPlace;
  /** Makes the error for a deadline that passes now. Without it that is the one that it is given. */
  late?: (cause: Error) => Error;
}

/**
 * The error for a failure after which something else failed: the body did not end in time, or no other credentials were
 * had. Its status, and what has come of the body, say the most.
 */
export function lateFailure(
  call: LateCall,
  response: Response,
  parts: readonly Uint8Array<ArrayBuffer>[],
  cause: Error,
): ApiError {
  return new ApiError(call.place, response, bodyOf(call, response, parts), false, { cause });
}

function bodyOf(call: LateCall, { headers }: Response, parts: readonly Uint8Array<ArrayBuffer>[]): unknown {
  const type = headers.get("content-type") ?? "json";
  const text = ownKind(type) !== "binary" && textIn(type, joinedBytes(parts), true);
  if (typeof text !== "string") return new Blob([...parts], { type });
  return redactBody(jsonOrText(text), { ...call, isCut: true });
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
