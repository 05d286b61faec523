import { isPlain } from "../request/value-kind.ts";

/**
 * Types keep a caller in TypeScript from a list, a text or a map in the place of an object. In JavaScript its values would be
 * sent under the names 0, 1 and 2, or not at all.
 * @throws Error (wrapped by the caller) that names the place
 */
export function checkNamedValues(input: object): void {
  const { path, query, headers, cookies } = input as { readonly [place: string]: unknown };
  for (const [place, values] of Object.entries({ input, path, query, headers, cookies })) {
    const isNamed = typeof (values ?? {}) === "object" && !Array.isArray(values) && isPlain(values);
    if (!isNamed) throw new Error(`"${place}" must be an object`);
  }
}
