import { AuthError, type AuthErrorDetails } from "../errors/auth-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { redactBody } from "../errors/redact-body.ts";
import { redactSpelled } from "../errors/redact-spelled.ts";
import { shown } from "../errors/shown.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { beginning } from "../response/beginning.ts";
import { textOrBytes } from "../response/checked-text.ts";
import { discard } from "../response/discard.ts";
import type { AttemptedCall } from "../send/attempt-loop.ts";

/** A request for a token, as its errors tell of it. */
export interface TokenRequest {
  readonly tokenUrl: string;
  readonly call: AttemptedCall;
  /** Whether the call was sent before, with a token that was refused. */
  readonly renewal: boolean;
}

export function tokenError(
  { call, tokenUrl, renewal }: TokenRequest,
  problem: string,
  status?: number,
  details?: AuthErrorDetails,
): AuthError {
  return new AuthError(call.place, `the token endpoint ${tokenUrl} ${problem}`, status, { ...details, renewal });
}

/** The error for an answer that is no success. Token endpoints like to repeat what they were sent, so it is redacted. */
export async function refusal(request: TokenRequest, response: Response): Promise<AuthError> {
  const { status, type } = response;
  const { call } = request;
  // The status of a body that does not end in time says the most.
  call.late = (cause) => tokenError(request, `answered ${status}`, status, { cause });
  const location = /30[12378]/.test(`${status}`) && response.headers.get("location");
  if (location || type === "opaqueredirect") {
    await discard(response);
    const target = location ? ` to ${shown(redactSpelled(location, call))}` : "";
    return tokenError(request, `redirects${target}, and no credentials follow: pass that address as tokenUrl`, status);
  }
  const whole = await beginning(response, () => {});
  return told(request, `answered ${status}`, status, bodyOf(await textOrBytes(response, whole, true).catch(() => "")));
}

/** The error for an answer that has no token, or none that can be sent. Its body may hold tokens of other kinds, so it is kept for a failure alone. */
export function noToken(request: TokenRequest, { status }: Response, text: string, problem: string): AuthError {
  const body = bodyOf(text);
  if (!Object(body).error) return tokenError(request, problem, status);
  return told(request, problem, status, body);
}

/** The error for an answer that is longer than a token is. */
export function tooLong(request: TokenRequest, { status }: Response, cause: unknown): AuthError {
  return tokenError(request, `gave no whole answer: ${(cause as Error).message}`, status);
}

/** The error for an answer that did not come. */
export function noAnswer(request: TokenRequest, error: unknown): AuthError {
  if (error instanceof TimeoutError)
    return tokenError(request, `gave no complete answer within ${error.timeout} ms`, error.status, { cause: error });
  if (!(error instanceof NetworkError)) return tokenError(request, "gave no answer", undefined, { cause: error });
  const { cause, status } = error;
  // Node wraps the real reason into the cause of a bare "fetch failed".
  const { cause: inner, message } = Object(cause);
  const reason = shown(`${inner?.message || message || cause}`);
  return tokenError(request, `gave no ${status ? "whole " : ""}answer: ${reason}`, status, { cause });
}

function told(request: TokenRequest, problem: string, status: number, text: unknown): AuthError {
  const body = redactBody(text, { ...request.call, isCut: true });
  const { error, error_description, message, detail } = Object(body);
  const said = [body, error, error?.message, error_description, message, detail].filter(isText);
  return tokenError(request, [problem, ...said.map(shown)].join(": "), status, { body });
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function bodyOf(text: string | Blob): unknown {
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
