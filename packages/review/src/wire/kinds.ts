import type { Shape } from "../schema/shape.ts";
import type { Kind } from "./serialization.ts";

/** How values of a shape are written. */
export function kindOf({ type, maxItems }: Shape): Kind {
  if (type === "array") {
    if (maxItems !== undefined && maxItems <= 1) return "single";
    return "array";
  }
  if (type === "string" || type === "object") return type;
  return "scalar";
}

/** Whether a shape is all texts; the media type may stand there, which the description says a second time. */
export function isAnyText({ type, atoms, from: _, branches: __, raw: ___, ...rules }: Shape): boolean {
  const noted = [...(atoms?.values() ?? [])].every(({ keyword }) => keyword === "contentMediaType");
  return type === "string" && noted && Object.keys(rules).length === 0;
}
