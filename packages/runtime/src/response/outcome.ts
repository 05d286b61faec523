import type { AnyResult } from "../operation/result.ts";

// The response is behind a getter: printed as a whole it would show its URL, and with it a credential in the query.

export function success(response: Response, data: unknown): AnyResult {
  const { status, headers } = response;
  return {
    ok: true,
    status,
    data,
    headers,
    get response() {
      return response;
    },
  };
}

/** A failure with its documented status, or with `undefined` and an error that says what was not foreseen. */
export function failure(response: Response, status: number | undefined, error: unknown): AnyResult {
  const { headers } = response;
  return {
    ok: false,
    status,
    error,
    headers,
    get response() {
      return response;
    },
  } as AnyResult;
}
