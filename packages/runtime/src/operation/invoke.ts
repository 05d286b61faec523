import type { Core } from "../core/core.ts";
import { ApiError } from "../errors/api-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { type ErrorPlace, SpecwrightError } from "../errors/specwright-error.ts";
import { type AnyInput, requestInit } from "../request/request-init.ts";
import { decode, guess, UnreadableBody } from "../response/decode.ts";
import { send } from "../send/send.ts";
import type { CallOptions } from "./call.ts";
import type { Descriptor } from "./descriptor.ts";
import type { AnyResult } from "./result.ts";
import { documentedKinds } from "./statuses.ts";

/** An answer; `text` is the body of a failure, which openapi-fetch has read by the time we see it. */
interface Answer {
  readonly response: Response;
  readonly text?: string;
}

/** One call as a value: never rejects. */
export async function invoke(
  core: Core,
  operation: Descriptor,
  input: AnyInput = {},
  options: CallOptions = {},
): Promise<AnyResult> {
  const place: ErrorPlace = { operation: operation.id, route: `${operation.method} ${operation.path}` };
  let answer: Answer | undefined;
  try {
    answer = await exchange(core, operation, input, options, place);
    return await read(answer, operation, place);
  } catch (thrown) {
    const response = answer?.response;
    const error = understood(thrown, response, place, options.signal);
    return { ok: false, status: undefined, error, headers: response?.headers, response };
  }
}

async function exchange(
  core: Core,
  operation: Descriptor,
  input: AnyInput,
  options: CallOptions,
  place: ErrorPlace,
): Promise<Answer> {
  let failure: Answer | undefined;
  const { response, error } = await core.raw.request(operation.method, operation.path, {
    ...(operation.server && !core.options.baseUrl && !core.options.server ? { baseUrl: operation.server } : {}),
    ...requestInit(operation, input, options, place),
    parseAs: "stream",
    fetch: async (request: Request) => {
      const answer = await send(core, request, operation.security ?? core.definition.security, place);
      if (answer.ok) return answer;
      failure = { response: answer, text: await answer.clone().text() };
      return answer;
    },
  });
  if (response.ok) return { response };
  // A middleware of the user may have put another failure in the place of ours.
  if (failure?.response === response) return failure;
  return { response, text: typeof error === "string" ? error : JSON.stringify(error) };
}

async function read({ response, text }: Answer, operation: Descriptor, place: ErrorPlace): Promise<AnyResult> {
  const { status, headers } = response;
  const kinds = documentedKinds(operation.responses, status);
  if (!kinds) {
    const body = guess(text ?? (await response.text()), headers.get("content-type") ?? "");
    return { ok: false, status: undefined, error: new ApiError(place, { status, body, headers }), headers, response };
  }
  const body = operation.method === "HEAD" ? undefined : await decode(response, kinds, text);
  return response.ok
    ? { ok: true, status, data: body, headers, response }
    : { ok: false, status, error: body, headers, response };
}

/** Every failure as the class that names it; an abort and an error of the user's middleware stay what they are. */
function understood(thrown: unknown, response: Response | undefined, place: ErrorPlace, signal?: AbortSignal): Error {
  if (thrown instanceof SpecwrightError) return thrown;
  if (signal?.aborted) return signal.reason instanceof Error ? signal.reason : (thrown as Error);
  if (thrown instanceof UnreadableBody) {
    const { expected, text, cause } = thrown;
    const contentType = response?.headers.get("content-type") ?? null;
    return new ParseError(place, { status: response?.status ?? 0, expected, contentType, text, cause });
  }
  if (!response) return thrown instanceof Error ? thrown : new Error(String(thrown));
  return new NetworkError(place, thrown);
}
