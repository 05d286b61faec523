import type { CredentialPlace } from "../scheme.ts";

/** A credential in the query. A redirect to another origin loses it. */
export const query: CredentialPlace = {
  put(request, name, value) {
    const separator = request.url.includes("?") ? "&" : "?";
    request.url += `${separator}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  },
  leave: ({ searchParams }, name) => searchParams.delete(name),
};

/**
 * Keeps the response, whose URL repeats the credential, from being printed with a result. A getter is not called by what
 * prints an object, not even if that shows what is hidden.
 */
export function concealUrl(result: { readonly headers?: unknown; readonly response?: unknown }): void {
  const { headers, response } = result;
  Object.defineProperties(result, {
    headers: { get: () => headers, enumerable: false },
    response: { get: () => response, enumerable: false },
  });
}
