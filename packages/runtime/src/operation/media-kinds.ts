import type { ResponseKind } from "./descriptor.ts";

/** For a response with several media types: the kind of the one that the content type names, else of the first. */
export function mediaKinds(kinds: { readonly [mediaType: string]: ResponseKind }) {
  return (contentType: string): ResponseKind | undefined => {
    const type = contentType.replace(/\s*;.*/, "").toLowerCase();
    const entries = Object.entries(kinds);
    return (entries.find(([mediaType]) => matches(mediaType, type)) ?? entries[0])?.[1];
  };
}

/** `text/csv`, or the range `text/*`. */
function matches(mediaType: string, type: string): boolean {
  const [start = "", range] = mediaType.split("*");
  return range === undefined ? type === mediaType : type.startsWith(start);
}
