import { ApiError } from "../errors/api-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { redact } from "../errors/redact.ts";
import type { Descriptor, ResponseKind } from "../operation/descriptor.ts";
import { kindOf } from "../operation/response-kind.ts";
import type { AnyResult } from "../operation/result.ts";
import { isJson } from "../request/media-type.ts";
import type { CallContext } from "../send/call-context.ts";
import { boundedText } from "./bounded-text.ts";
import { discard } from "./discard.ts";
import { failure, success } from "./outcome.ts";

/** Reads a response as the document says. If it allows several kinds, the response's own content type decides. */
export async function read(context: CallContext, descriptor: Descriptor, response: Response): Promise<AnyResult> {
  try {
    const kind = kindOf(descriptor, response);
    if (response.ok && kind) return await readSuccess(context, descriptor, response, kind);
    return await readFailure(context, response, kind);
  } catch (cause) {
    if (cause instanceof ParseError) throw cause;
    // Anything else that fails while a body is read is a connection that broke.
    throw new NetworkError(context.place, cause, context);
  }
}

async function readSuccess(
  context: CallContext,
  { readers }: Descriptor,
  response: Response,
  kind: ResponseKind,
): Promise<AnyResult> {
  const stream = readers?.[kind as "events" | "lines"];
  if (stream) return success(response, await stream.read(response, context));
  if (kind === "none") return success(response, await discard(response));
  if (kind === "binary") return success(response, await response.blob());
  const text = await response.text();
  if (kind === "text") return success(response, text);
  try {
    const data = JSON.parse(text);
    if (!context.core.definition.envelope?.(data)) return success(response, data);
    return undocumented(context, response, redact(data, context));
  } catch {
    return failure(response, undefined, new ParseError(context.place, response, redact(text, context)));
  }
}

/** The body of a failure is a message to people. It is bounded, and without the secrets that servers like to repeat. */
async function readFailure(
  context: CallContext,
  response: Response,
  kind: ResponseKind | undefined,
): Promise<AnyResult> {
  const text = await boundedText(response);
  try {
    if (kind) return failure(response, response.status, failureBody(context, kind, text));
    if (isJson(response.headers.get("content-type") ?? ""))
      return undocumented(context, response, failureBody(context, "json", text));
  } catch {
    // The body is not the JSON that it should be. It is given as text.
  }
  return undocumented(context, response, redact(text, context) || undefined);
}

/** @throws SyntaxError for a text that is not the JSON that it should be */
function failureBody(context: CallContext, kind: ResponseKind, text: string): unknown {
  if (kind === "json") return redact(JSON.parse(text), context);
  if (kind === "text") return redact(text, context);
  if (kind === "binary") return new Blob([redact(text, context)]);
  return undefined;
}

function undocumented({ place }: CallContext, response: Response, body: unknown): AnyResult {
  return failure(response, undefined, new ApiError(place, response, body, false));
}
