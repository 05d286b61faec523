import { SlowPattern } from "@specwright/openapi/internal";

/** Nobody knows whether a value is what its schema says: the judge has come to no end. */
export class Unjudged extends Error {
  override readonly name: string = "Unjudged";
}

/** Why a judge has come to no end; undefined for a failure of any other kind. */
export function unjudged(cause: unknown): Unjudged | undefined {
  if (cause instanceof SlowPattern) return new Unjudged(cause.message, { cause });
  if (!(cause instanceof RangeError)) return undefined;
  const message =
    "The schemas of this operation refer to each other through more levels than can be followed. Shorten the chain of references, or give the response an example.";
  return new Unjudged(message, { cause });
}
