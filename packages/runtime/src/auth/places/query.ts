import type { Place } from "../scheme.ts";

/** A credential in the query; a redirect to another origin loses it. */
export const query: Place = (name, value) => ({
  value,
  put(request) {
    request.url += `${request.url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  },
  leave: ({ searchParams }) => searchParams.delete(name),
});
