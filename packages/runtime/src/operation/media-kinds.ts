import { ownKind } from "../response/own-kind.ts";
import type { ResponseKind } from "./descriptor.ts";

/**
 * For a response with several media types, or with a range of them: the content type decides. Without one it is what
 * is described first.
 */
export function mediaKinds(kinds: { readonly [mediaType: string]: ResponseKind }) {
  return (contentType: string): ResponseKind | undefined => {
    const type = contentType.replace(/\s*;.*/, "").toLowerCase();
    const found = Object.entries(kinds).find(([name, kind]) => !type || name === type || holds(name, kind, type));
    return found?.[1] ?? ownKind(type);
  };
}

/** A range decides the kind only if all its types are bytes, as in `image/*`. */
function holds(range: string, kind: ResponseKind, type: string): boolean {
  return kind === "binary" && type.startsWith(range.split("*")[0] as string);
}
