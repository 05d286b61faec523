import type { AnyResult } from "../operation/result.ts";

export function success(response: Response, data: unknown): AnyResult {
  return outcome(response, { ok: true, status: response.status, data });
}

/** A failure with its documented status, or with `undefined` and an error that says what was not foreseen. */
export function failure(response: Response, status: number | undefined, error: unknown): AnyResult {
  return outcome(response, { ok: false, status, error });
}

/**
 * Response and headers are behind getters: printed with the rest they would show the URL, or a server's repetition of
 * it, and with it a credential in the query.
 */
function outcome(response: Response, told: object): AnyResult {
  return {
    ...told,
    get headers() {
      return response.headers;
    },
    get response() {
      return response;
    },
  } as AnyResult;
}
