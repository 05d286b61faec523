import type { AnyInput } from "../operation/any-input.ts";
import { isPlain } from "../request/value-kind.ts";
import { isAbsent } from "../request/value-text.ts";

/**
 * Types keep a caller in TypeScript from a list, a text or a map in the place of an object. In JavaScript its values would be
 * sent under the names 0, 1 and 2, or not at all.
 * @throws Error (wrapped by the caller) that names the place
 */
export function checkNamedValues(input: AnyInput, options: object): void {
  const { path, query, headers, cookies } = input;
  const places: { readonly [place: string]: unknown } = { options, input, path, query, headers, cookies };
  for (const place of Object.keys(places)) {
    const values = places[place];
    if (isAbsent(values)) continue;
    if (typeof values !== "object" || Array.isArray(values) || !isPlain(values))
      throw new Error(`"${place}" must be an object`);
  }
}
