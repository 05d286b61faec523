import { ApiError } from "../errors/api-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { redact, redactedCause } from "../errors/redact.ts";
import { SpecwrightError } from "../errors/specwright-error.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { kindOf } from "../operation/response-kind.ts";
import type { AnyResult } from "../operation/result.ts";
import type { CallContext } from "../send/call-context.ts";
import { bodyOf } from "./body-of.ts";

/** Reads a response. Its own status and content type decide; the description says what they should be. */
export async function read(context: CallContext, descriptor: Descriptor, response: Response): Promise<AnyResult> {
  const { status, ok, headers } = response;
  const whole = { ok, status, headers, response };
  try {
    const kind = kindOf(descriptor, response);
    const data = await bodyOf(context, descriptor, response, kind);
    const failed = !ok || context.core.definition.envelope?.(data);
    if (kind && !failed) return { ...whole, data } as AnyResult;
    // A failure is a message to people. Without the code for its parts, it is one text.
    const body = await import("../errors/redact-body.ts").then(
      ({ redactBody }) => redactBody(data, context),
      () => redact(JSON.stringify(data), context),
    );
    const { broken } = context;
    if (kind && !ok && !broken) return { ...whole, error: body } as AnyResult;
    const cause = (broken && { cause: redactedCause(broken, context) }) as ErrorOptions;
    const error = new ApiError(context.place, response, body, false, cause);
    if (failed) throw error;
    // What was asked for has happened. A plain call that throws would make the caller ask for it again.
    return { ...whole, ok: false, status: undefined, error, body: data };
  } catch (error) {
    if (error instanceof SpecwrightError) return { ...whole, ok: false, status: undefined, error };
    // Anything else that fails while a body is read is a connection that broke.
    throw new NetworkError(context.place, error, context, response);
  }
}
