import { coreKey, type HasCore } from "../core/core.ts";
import { ApiError } from "../errors/api-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { AnyInput } from "./any-input.ts";
import type { CallOptions, errorBody } from "./call.ts";
import type { Descriptor } from "./descriptor.ts";
import { invoke } from "./invoke.ts";
import { kindOf } from "./response-kind.ts";
import type { AnyResult, Outcome } from "./result.ts";

/** An operation as a function of its client. A bundle that imports one operation has only its descriptor. */
export interface Operation<Input, Data, Result, ErrorBody = unknown> {
  (client: HasCore, input: Input, options?: CallOptions): Promise<Data>;
  /** Never rejects: every outcome is a value, narrowed by `status`. */
  result(client: HasCore, input: Input, options?: CallOptions): Promise<Outcome<Result>["any"]>;
  readonly operationId: string;
  /** @internal */
  readonly descriptor: Descriptor;
  readonly [errorBody]?: ErrorBody;
}

/** An operation whose input may be left out. */
export interface OptionalOperation<Input, Data, Result, ErrorBody = unknown> {
  (client: HasCore, input?: Input, options?: CallOptions): Promise<Data>;
  /** Never rejects: every outcome is a value, narrowed by `status`. */
  result(client: HasCore, input?: Input, options?: CallOptions): Promise<Outcome<Result>["any"]>;
  readonly operationId: string;
  /** @internal */
  readonly descriptor: Descriptor;
  readonly [errorBody]?: ErrorBody;
}

/** Any operation, before its own types narrow it. */
export type AnyOperation = OptionalOperation<AnyInput, unknown, AnyResult>;

/** Turns a descriptor into a callable operation. The generator states the types. */
export function defineOperation<O>(descriptor: Descriptor): O {
  const { id, method, path } = descriptor;
  const place: ErrorPlace = { operation: id, route: `${method} ${path}` };
  const result: AnyOperation["result"] = (client, input, options) =>
    invoke(client[coreKey], descriptor, place, input, options);
  const operation = async (client: HasCore, input?: AnyInput, options?: CallOptions): Promise<unknown> => {
    const outcome = await result(client, input, options);
    if ("data" in outcome) return outcome.data;
    if ("body" in outcome) return outcome.body;
    const { status, error } = outcome;
    if (!status) throw error;
    throw new ApiError(place, outcome, error, !error || kindOf(descriptor, outcome) !== "none");
  };
  return Object.assign(operation, { result, descriptor, operationId: id }) as O;
}
