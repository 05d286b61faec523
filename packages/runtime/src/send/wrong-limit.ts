import { InputError } from "../errors/input-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { LimitOptions } from "./limits.ts";

interface LimitedCall {
  readonly core: { readonly options: LimitOptions };
  readonly place: ErrorPlace;
  readonly options: LimitOptions;
}

/** The error for a limit that is not a number: a deadline of NaN would end a call before it begins. */
export function wrongLimit({ core, place, options }: LimitedCall): InputError {
  const limits = { ...given(core.options), ...given(options) };
  const wrong = Object.entries(limits).find(([, limit]) => !((limit as number) >= 0)) ?? [];
  return new InputError(place, wrong.join(" is "));
}

/** What options say of limits. What is undefined is not said. */
function given({ timeout, totalTimeout, retry }: LimitOptions): object {
  const said = Object.entries({ ...retry, timeout, totalTimeout }).filter(([, limit]) => limit !== undefined);
  return Object.fromEntries(said);
}
