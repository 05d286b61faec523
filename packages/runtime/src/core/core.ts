import type { AnyInput } from "../operation/any-input.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import type { AnyResult } from "../operation/result.ts";
import type { OutgoingRequest } from "../request/outgoing-request.ts";
import type { CallContext } from "../send/call-context.ts";
import type { CoreState } from "./core-state.ts";

/**
 * The inside of a client: its state, and the steps of a named call. The steps are fields so that they can be replaced:
 * the middleware of the raw client wraps `deliver`, and validation wraps `prepare` and `read`.
 */
export interface Core extends CoreState {
  /** Serializes the input of a call. */
  prepare: (context: CallContext, descriptor: Descriptor, input: AnyInput) => OutgoingRequest;
  /** Sends one attempt. */
  deliver: (context: CallContext, outgoing: OutgoingRequest, signal: AbortSignal) => Promise<Response>;
  /** Reads the response that ends a call. */
  read: (context: CallContext, descriptor: Descriptor, response: Response) => Promise<AnyResult>;
}

/** The key under which a client keeps its core. It is a symbol, so that no operation name can collide with it. */
export const coreKey: unique symbol = Symbol("core");

/** What operations are called on: a client, or the bare core of `createAcmeCore` for bundles that count bytes. */
export interface ClientCore {
  /** @internal */
  readonly [coreKey]: Core;
}

/** Anything with a core. */
export type HasCore = ClientCore;
