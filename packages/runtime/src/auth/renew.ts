import { SpecwrightError } from "../errors/specwright-error.ts";
import type { HeaderMap } from "../request/headers.ts";
import type { OutgoingRequest } from "../request/outgoing-request.ts";
import { isStream } from "../request/value-kind.ts";
import { beginning } from "../response/beginning.ts";
import { discard } from "../response/discard.ts";
import { lateFailure } from "../response/late-failure.ts";
import type { CallContext } from "../send/call-context.ts";
import { authorize } from "./authorize.ts";
import type { Credentials, SchemeValue } from "./scheme.ts";

/** Calls whose credentials were renewed, which is done once a call. */
const renewed = new WeakSet<CallContext>();

/**
 * Sends a request again after a 401, if there are other credentials now. The method does not matter, because a server that
 * asks for credentials has not acted on the request. A streamed body cannot be sent again.
 * @throws ApiError for the 401 if the credentials cannot be had again. Its cause says why.
 */
export async function sendRenewed(
  context: CallContext,
  { body, headers }: OutgoingRequest,
  response: Response,
  send: (values: readonly SchemeValue[]) => Promise<Response>,
): Promise<Response> {
  if (renewed.has(context)) return response;
  renewed.add(context);
  const refused = context.found ?? {};
  let sending: Promise<Response>;
  try {
    const values = await askAgain(context, refused, headers);
    if (isSame(refused, context.found ?? {}) || isStream(body)) return response;
    // A value that no header takes fails at once, while the body of the 401 is still there.
    sending = send(values);
  } catch (error) {
    throw await unrenewed(context, response, error);
  }
  const [next] = await Promise.all([sending, discard(response)]);
  return next;
}

/** The 401, caused by what failed in this package. An error of the caller's own function ends the call as it is. */
async function unrenewed(context: CallContext, response: Response, error: unknown): Promise<unknown> {
  if (!(error instanceof SpecwrightError)) return error;
  const body = await (await beginning(response, () => {}, context)).blob();
  return lateFailure(context, response, [new Uint8Array(await body.arrayBuffer())], error);
}

/** Functions are told which credentials were refused, and a token that was refused is forgotten. */
async function askAgain(
  context: CallContext,
  refused: Credentials,
  headers: HeaderMap,
): Promise<readonly SchemeValue[]> {
  context.refused = refused;
  const values = await authorize(context, headers);
  delete context.refused;
  return values;
}

function isSame(before: Credentials, now: Credentials): boolean {
  return Object.entries(now).every(([name, value]) => value === before[name]);
}
