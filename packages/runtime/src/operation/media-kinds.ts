import { ownKind } from "../response/own-kind.ts";
import type { ResponseKind } from "./descriptor.ts";

/**
 * For a response with several media types, or with a range of them: the content type decides. Without one it is what
 * is described first.
 */
export function mediaKinds(kinds: { readonly [mediaType: string]: ResponseKind }) {
  return (contentType: string): ResponseKind | undefined => {
    const type = contentType.replace(/\s*;.*/, "").toLowerCase();
    for (const name in kinds) {
      const kind = kinds[name];
      // A range says what it holds only if that is bytes, as in `image/*`.
      if (!type || type === name || (kind === "binary" && type.startsWith(name.split("*")[0] as string))) return kind;
    }
    return ownKind(type);
  };
}
