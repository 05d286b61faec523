/** Whatever was thrown, as an error that says what to do. */
export function asError(cause: unknown): Error {
  if (cause instanceof RangeError)
    return new Error(
      "The schemas of this operation refer to each other through more levels than can be followed. Shorten the chain of references, or give the response an example.",
      { cause },
    );
  if (cause instanceof Error) return cause;
  return new Error(String(cause));
}
