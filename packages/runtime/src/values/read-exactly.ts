import type { Core } from "../core/core.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { hasNoBody, kindOf } from "../operation/response-kind.ts";
import type { AnyResult } from "../operation/result.ts";
import { beginning } from "../response/beginning.ts";
import { textOrBytes } from "../response/checked-text.ts";
import { ownKind } from "../response/own-kind.ts";
import type { CallContext } from "../send/call-context.ts";
import { exactJson } from "./exact-json.ts";
import { exactValues } from "./exact-values.ts";

/** A result, and its data with integers beyond 2^53 as texts of their digits. */
interface Exactly {
  readonly result: AnyResult;
  readonly exact?: unknown;
}

/** Reads a response. The text of JSON is kept beside its value if integers count digit by digit. */
export async function readExactly(
  core: Core,
  context: CallContext,
  descriptor: Descriptor,
  response: Response,
  exactly = false,
): Promise<Exactly> {
  // A success that is not described is what its content type says.
  const own = response.ok ? ownKind(response.headers.get("content-type") ?? "json") : undefined;
  const kind = kindOf(descriptor, response) ?? own;
  if (!exactly || kind !== "json" || hasNoBody(descriptor, response))
    return { result: await core.read(context, descriptor, response) };
  const whole = await blobOf(context, response);
  const { status, statusText, headers } = response;
  const again = (): Response => new Response(whole, { status, statusText, headers });
  const text = await textOrBytes(response, again(), true);
  const exact = exactIfJson(typeof text === "string" ? text : await text.text());
  exactValues.set(context, exact);
  const result = await core.read(context, descriptor, again());
  // The caller sees the response that came.
  const seen = result.response ? { ...result, response } : result;
  if (result.status === undefined && !("body" in result)) return { result: seen };
  return { result: seen, exact };
}

/** Whoever reads the body says what is wrong with it. */
function exactIfJson(text: string): unknown {
  try {
    return exactJson(text);
  } catch {
    return undefined;
  }
}

async function blobOf(context: CallContext, response: Response): Promise<Blob> {
  const broke = (cause: unknown): void => {
    context.broken = cause;
  };
  try {
    const source = response.ok ? response : await beginning(response, broke, context);
    return await source.blob();
  } catch (error) {
    throw new NetworkError(context.place, error, context, response);
  }
}
