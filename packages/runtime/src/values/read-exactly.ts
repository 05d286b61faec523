import type { Core } from "../core/core.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { hasNoBody, kindOf } from "../operation/response-kind.ts";
import type { AnyResult } from "../operation/result.ts";
import { beginning } from "../response/beginning.ts";
import type { CallContext } from "../send/call-context.ts";
import { exactJson } from "./exact-json.ts";

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
  if (!exactly || kindOf(descriptor, response) !== "json" || hasNoBody(descriptor, response))
    return { result: await core.read(context, descriptor, response) };
  const text = await textOf(context, response);
  const { status, statusText, headers } = response;
  const result = await core.read(context, descriptor, new Response(text, { status, statusText, headers }));
  // The caller sees the response that came.
  const own = result.response ? { ...result, response } : result;
  return { result: own, exact: result.status === undefined ? undefined : exactJson(text) };
}

async function textOf(context: CallContext, response: Response): Promise<string> {
  try {
    const source = response.ok
      ? response
      : await beginning(
          response,
          (cause) => {
            context.broken = cause;
          },
          context,
        );
    return await source.text();
  } catch (error) {
    throw new NetworkError(context.place, error, context, response);
  }
}
