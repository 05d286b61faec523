import { InputError } from "../errors/input-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { Limits } from "./limits.ts";

/** The error for a limit that is not a number: a deadline of NaN would end a call before it begins. */
export function wrongLimit({ place }: { readonly place: ErrorPlace }, limits: Limits): InputError {
  const wrong = Object.entries(limits).find(([, limit]) => !(limit >= 0)) ?? [];
  return new InputError(place, wrong.join(" is "));
}
