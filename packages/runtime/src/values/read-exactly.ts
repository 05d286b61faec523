import type { Core } from "../core/core.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { hasNoBody, kindOf } from "../operation/response-kind.ts";
import type { AnyResult } from "../operation/result.ts";
import { beginning } from "../response/beginning.ts";
import { ownKind } from "../response/own-kind.ts";
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
  // A success that is not described is what its content type says.
  const own = response.ok ? ownKind(response.headers.get("content-type") ?? "json") : undefined;
  const kind = kindOf(descriptor, response) ?? own;
  if (!exactly || kind !== "json" || hasNoBody(descriptor, response))
    return { result: await core.read(context, descriptor, response) };
  const text = await textOf(context, response);
  const { status, statusText, headers } = response;
  const result = await core.read(context, descriptor, new Response(new Blob([text]), { status, statusText, headers }));
  // The caller sees the response that came.
  const seen = result.response ? { ...result, response } : result;
  const isRead = result.status !== undefined || "body" in result;
  return { result: seen, exact: isRead ? exactJson(text) : undefined };
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
