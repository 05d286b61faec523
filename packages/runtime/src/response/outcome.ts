import type { AnyResult } from "../operation/result.ts";

export function success(response: Response, data: unknown): AnyResult {
  return { ok: true, status: response.status, data, headers: response.headers, response };
}

/** A failure with its documented status, or with `undefined` and an error that says what is not documented. */
export function failure(response: Response, status: number | undefined, error: unknown): AnyResult {
  return { ok: false, status, error, headers: response.headers, response } as AnyResult;
}
