import type { Core } from "../core/core.ts";
import { ApiError } from "../errors/api-error.ts";
import type { AnyResult } from "../operation/result.ts";
import type { CallContext } from "./call-context.ts";

/** Why the redirect that ends a call was not followed. */
const reasons = new WeakMap<CallContext, string>();

/** Cores whose errors tell it. */
const telling = new WeakSet<CallContext["core"]>();

/**
 * Makes the error for a redirect that is not described tell why it was not followed. The step that reads is replaced with
 * the first such redirect, so that other clients do not pay for it.
 */
export function notFollowed(context: CallContext, reason: string): void {
  reasons.set(context, reason);
  const { core } = context;
  if (telling.has(core)) return;
  telling.add(core);
  // A raw call has a core too, and reads nothing.
  const named = core as Core;
  const { read } = named;
  named.read = async (call, descriptor, response) => explained(await read(call, descriptor, response), call, response);
}

function explained(result: AnyResult, call: CallContext, response: Response): AnyResult {
  const reason = reasons.get(call);
  if (!reason || result.ok || !(result.error instanceof ApiError)) return result;
  // Why the body is not as described, if it is not, says less than this.
  const { cause: also } = result.error;
  const cause = new Error(`the redirect was not followed: ${reason}`, (also && { cause: also }) as ErrorOptions);
  return { ...result, error: new ApiError(call.place, response, result.error.body, false, { cause }) } as AnyResult;
}
