/** Whether a JSON body with a success status reports a failure. */
export type IsFailure = (body: unknown) => boolean;

/** For a provider that reports failures with a success status: in such a body `property` (a dotted path) is `error`. */
export function envelope(property: string, error: string): IsFailure {
  return (body) => valueAt(body, property) === error;
}

/** The value at a dotted path, `undefined` if there is none. The empty path is the value itself. */
export function valueAt(value: unknown, path: string): unknown {
  if (!path) return value;
  return path.split(".").reduce<unknown>((at, key) => Object(at)[key], value);
}
