import type { Place } from "../scheme.ts";

/** A credential in the query; a redirect to another origin loses it. */
export const query: Place = {
  put(request, name, value) {
    request.url += `${request.url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  },
  leave: ({ searchParams }, name) => searchParams.delete(name),
  conceal(result) {
    Object.defineProperties(result, { headers: { enumerable: false }, response: { enumerable: false } });
  },
};
