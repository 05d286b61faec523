import type { Core } from "../core/core.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { AnyInput } from "../request/prepare.ts";
import { exchange } from "../send/exchange.ts";
import type { Trip } from "../send/trip.ts";
import type { CallOptions } from "./call.ts";
import type { Descriptor } from "./descriptor.ts";
import type { AnyResult } from "./result.ts";

/** One call as a value: never rejects. */
export async function invoke(
  core: Core,
  operation: Descriptor,
  place: ErrorPlace,
  given: AnyInput | null | undefined,
  options: CallOptions | undefined,
): Promise<AnyResult> {
  try {
    // Nothing in the way of types keeps a caller in JavaScript from passing null.
    const input = given ?? {};
    const security = operation.security ?? core.definition.security;
    const { idempotent = !!operation.idempotencyKey || isIdempotent(operation.method) } = operation;
    // There is no second copy of a streamed body.
    const once = input.body instanceof ReadableStream && { retry: false as const };
    const trip: Trip = { core, place, options: { ...options, ...once }, security, repeatable: idempotent, secrets: [] };
    const outgoing = core.prepare(trip, operation, input);
    const result = await exchange(trip, {
      send: (signal) => core.deliver(trip, outgoing, signal),
      read: (response) => core.read(trip, operation, response),
    });
    for (const name in core.definition.schemes) core.definition.schemes[name]?.where.conceal?.(result);
    return result;
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { ok: false, status: undefined, error, headers: undefined, response: undefined };
  }
}

/** RFC 9110, section 9.2.2. */
export function isIdempotent(method: string): boolean {
  return /^(GET|HEAD|PUT|DELETE|OPTIONS)$/.test(method);
}
