import { asInput } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { discard } from "../response/discard.ts";
import { pause, within } from "./deadline.ts";
import { backoff, limitsOf, pauseAfter } from "./retry.ts";
import type { Trip } from "./trip.ts";

/** How an attempt is made, and how its response is read; a response that is answered with a repetition is not read. */
export interface Attempt<T> {
  readonly send: (signal: AbortSignal) => Promise<Response>;
  readonly read: (response: Response) => Promise<T>;
}

/** Makes attempts until one is worth an answer or the limits are reached. */
export async function exchange<T>(trip: Trip, { send, read }: Attempt<T>): Promise<T> {
  const { core, place, options, repeatable } = trip;
  const { hooks } = core.options;
  const { signal } = options;
  const limits = asInput(trip, () => limitsOf(core.options, options));
  const { timeout, totalTimeout } = limits;
  const end = Date.now() + totalTimeout;
  let delay: number | undefined;
  for (let attempt = 1; ; attempt++) {
    let start = Date.now();
    const event = () => ({
      operationId: place.operation,
      route: place.route,
      attempt,
      duration: Date.now() - start,
    });
    // Notes the pause before the next attempt, where there is one to make and time for it.
    const again = (next: number | undefined, reason: number | Error): boolean => {
      if (next === undefined || attempt >= limits.attempts || Date.now() + next >= end) return false;
      delay = next;
      hooks?.retry?.({ ...event(), delay, reason });
      return true;
    };
    try {
      if (delay !== undefined) await pause(delay, signal);
      start = Date.now();
      const ms = Math.min(timeout, end - start);
      const late = (): Error => new TimeoutError(place, ms < timeout ? totalTimeout : timeout);
      let response: Response | undefined;
      // A body that nobody has read yet goes on arriving under the caller's signal.
      const keep = (release: () => void): boolean => {
        trip.release = release;
        return !!response?.body && !response.bodyUsed;
      };
      hooks?.request?.(event());
      const done = await within({ ms, signal, late, keep }, async (ended) => {
        response = await send(ended);
        const { status } = response;
        hooks?.response?.({ ...event(), status });
        if (!again(pauseAfter(response, attempt, limits, repeatable), status)) return [await read(response)] as const;
        return await discard(response);
      });
      if (done) return done[0];
    } catch (thrown) {
      const error = thrown as Error;
      // A network error without a cause is one of our own making, which would only be made again.
      const transient = repeatable && (error instanceof TimeoutError || (error instanceof NetworkError && error.cause));
      if (again(transient ? backoff(attempt, limits) : undefined, error)) continue;
      hooks?.error?.({ ...event(), error });
      throw error;
    }
  }
}
