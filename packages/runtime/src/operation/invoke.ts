import type { Core } from "../core/core.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
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
    const { method, security = core.definition.security, idempotencyKey } = descriptor;
    const { idempotent: repeatable = !!idempotencyKey || isIdempotent(method) } = descriptor;
    // Types do not keep a caller in JavaScript from passing null.
    const input = given ?? {};
    // There is no second copy of a streamed body.
    const once = input.body instanceof ReadableStream && { retry: false as const };
    const context: CallContext = { core, place, options: { ...options, ...once }, security, repeatable, secrets: [] };
    const outgoing = core.prepare(context, descriptor, input);
    const result = await makeAttempts(context, {
      send: (signal) => core.deliver(context, outgoing, signal),
      read: (response) => core.read(context, descriptor, response),
    });
    for (const scheme of Object.values(core.definition.schemes)) scheme.in.conceal?.(result);
    return result;
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { ok: false, status: undefined, error } as Unexpected;
  }
}
