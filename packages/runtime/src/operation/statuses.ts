import type { Descriptor, ResponseKind } from "./descriptor.ts";

/**
 * How the body of a response is read: as its status documents, else its range (`4XX`), else `default`; `undefined`
 * where nothing does. `default` stands for failures wherever a success is documented, so that a surprising 2xx is not
 * read as one. Of several media types it is the one that the content type names, else the first.
 */
export function kindOf({ responses }: Descriptor, { status, ok, headers }: Response): ResponseKind | undefined {
  const kinds =
    responses[status] ??
    responses[`${`${status}`[0]}XX`] ??
    (ok && hasSuccess(responses) ? undefined : responses.default);
  if (typeof kinds !== "object") return kinds;
  const type = (headers.get("content-type") ?? "").replace(/\s*;.*/, "").toLowerCase();
  const entries = Object.entries(kinds);
  return (entries.find(([mediaType]) => matches(mediaType, type)) ?? entries[0])?.[1];
}

/** `text/csv`, or the range `text/*`. */
function matches(mediaType: string, type: string): boolean {
  const [start = "", range] = mediaType.split("*");
  return range === undefined ? type === mediaType : type.startsWith(start);
}

function hasSuccess(responses: Descriptor["responses"]): boolean {
  return Object.keys(responses).some((key) => key.startsWith("2"));
}
