import type { Core } from "../core/core.ts";
import { asInput } from "../errors/input-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import { type AnyInput, type Outgoing, prepare } from "../request/prepare.ts";
import { read } from "../response/read.ts";
import { deliver } from "../send/deliver.ts";
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
  input: AnyInput = {},
  options: CallOptions = {},
): Promise<AnyResult> {
  const secrets: string[] = [];
  try {
    const outgoing = asInput(place, secrets, () => keyed(prepare(core, operation, input, options), operation));
    const security = operation.security ?? core.definition.security;
    const trip: Trip = { core, place, options, security, repeatable: repeatable(operation, outgoing), secrets };
    return await exchange(trip, {
      send: (signal) => {
        const send = (request: Outgoing): Promise<Response> => deliver(trip, request, signal);
        return core.transport ? core.transport(outgoing, operation.path, send) : send(outgoing);
      },
      read: (response) => read(trip, operation, response),
    });
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { ok: false, status: undefined, error, headers: undefined, response: undefined };
  }
}

/** One key for all attempts of a call: that is how the provider sees that it is the same one. */
function keyed(outgoing: Outgoing, { idempotencyKey }: Descriptor): Outgoing {
  if (idempotencyKey) outgoing.headers[idempotencyKey.toLowerCase()] ??= crypto.randomUUID();
  return outgoing;
}

/** Whether a second attempt does no harm, and has a body to send. */
function repeatable({ method, idempotent, idempotencyKey }: Descriptor, { body }: Outgoing): boolean {
  return !(body instanceof ReadableStream) && (idempotent ?? (!!idempotencyKey || isIdempotent(method)));
}

/** RFC 9110, section 9.2.2. */
export function isIdempotent(method: string): boolean {
  return /^(GET|HEAD|PUT|DELETE|OPTIONS)$/.test(method);
}
