/** Tells whether the JSON body of a success is a failure after all. */
export type IsFailure = (body: unknown) => boolean;

/**
 * For a provider that reports failures with a success status: a body whose `property` (a dotted path) equals `error`
 * is one.
 */
export function envelope(property: string, error: string): IsFailure {
  return (body) => valueAt(body, property) === error;
}

/** The value at a dotted path, `undefined` where the path ends early; the empty path is the value itself. */
export function valueAt(value: unknown, path: string): unknown {
  return path ? path.split(".").reduce<unknown>((at, key) => Object(at)[key], value) : value;
}
