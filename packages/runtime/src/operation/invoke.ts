import type { Core } from "../core/core.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import { isStream } from "../request/value-kind.ts";
import { makeAttempts } from "../send/attempt-loop.ts";
import type { CallContext } from "../send/call-context.ts";
import type { AnyInput } from "./any-input.ts";
import type { CallOptions } from "./call.ts";
import type { Descriptor } from "./descriptor.ts";
import { isIdempotent } from "./idempotent-methods.ts";
import type { AnyResult, Unexpected } from "./result.ts";

/** One call as a value: never rejects. */
export async function invoke(
  core: Core,
  descriptor: Descriptor,
  place: ErrorPlace,
  given: AnyInput | null | undefined,
  options: CallOptions | undefined,
): Promise<AnyResult> {
  try {
    const { method, security = core.definition.security, idempotent: repeatable = isIdempotent(method) } = descriptor;
    const context: CallContext = { core, place, options: Object(options), security, repeatable, secrets: [] };
    // Types do not keep a caller in JavaScript from passing null.
    let outgoing = core.prepare(context, descriptor, Object(given));
    if (isStream(outgoing.body)) outgoing = (await import("../request/rare-body.ts")).sendable(context, outgoing);
    const result = await makeAttempts(context, {
      send: (signal) => core.deliver(context, outgoing, signal),
      read: (response) => core.read(context, descriptor, response),
    });
    core.definition.conceal?.(result);
    return result;
  } catch (error) {
    // Whatever it is: a signal's reason may be any value, and the errors of another realm are no `Error` of this one.
    return { ok: false, status: undefined, error } as Unexpected;
  }
}
