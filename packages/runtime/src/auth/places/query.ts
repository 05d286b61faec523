import type { CredentialPlace } from "../scheme.ts";

/** A credential in the query. A redirect to another origin loses it. */
export const query: CredentialPlace = {
  put(request, name, value) {
    const separator = request.url.includes("?") ? "&" : "?";
    request.url += `${separator}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  },
  leave: ({ searchParams }, name) => searchParams.delete(name),
  conceal(result) {
    Object.defineProperties(result, { headers: { enumerable: false }, response: { enumerable: false } });
  },
};
