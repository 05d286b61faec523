import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { pause, within } from "./deadline.ts";
import { backoff, type Limits, limitsOf, pauseAfter } from "./retry.ts";
import type { Trip } from "./trip.ts";

/** How an attempt is made, and how its response is read; a response that is answered with a repetition is not read. */
export interface Attempt<T> {
  readonly send: (signal: AbortSignal) => Promise<Response>;
  readonly read: (response: Response) => Promise<T>;
}

/** One attempt as it goes: with a `delay`, another one follows. */
interface Turn {
  readonly limits: Limits;
  readonly event: { readonly operationId: string; readonly route: string; readonly attempt: number };
  readonly start: number;
  delay?: number | undefined;
}

/** Makes attempts until one is worth an answer or the limits are reached. */
export async function exchange<T>(trip: Trip, how: Attempt<T>): Promise<T> {
  const { core, place, options } = trip;
  const limits = limitsOf(core.options, options);
  for (let attempt = 1; ; attempt++) {
    const event = { operationId: place.operation, route: place.route, attempt };
    const turn: Turn = { limits, event, start: Date.now() };
    const value = await once(trip, how, turn);
    if (turn.delay === undefined) return value as T;
    await pause(turn.delay, options.signal);
  }
}

async function once<T>(trip: Trip, how: Attempt<T>, turn: Turn): Promise<T | undefined> {
  const { place, repeatable, options, core } = trip;
  const { hooks } = core.options;
  const { event, start, limits } = turn;
  const { timeout, end } = limits;
  const ms = Math.min(timeout, end - start);
  const late = (): Error => new TimeoutError(place, ms < timeout ? limits.total : timeout);
  let response: Response | undefined;
  // A body that nobody has read yet goes on arriving under the caller's signal.
  const keep = (): boolean => !!response?.body && !response.bodyUsed;
  try {
    hooks?.request?.(event);
    return await within({ ms, signal: options.signal, late, keep }, async (signal) => {
      response = await how.send(signal);
      const { status } = response;
      hooks?.response?.({ ...event, status, duration: Date.now() - start });
      if (!again(trip, turn, pauseAfter(response, event.attempt, limits, repeatable), status))
        return await how.read(response);
      await response.body?.cancel();
      return undefined;
    });
  } catch (error) {
    // A network error without a cause is one of our own making, which would only be made again.
    const transient = repeatable && (error instanceof TimeoutError || (error instanceof NetworkError && error.cause));
    if (again(trip, turn, transient ? backoff(event.attempt, limits) : undefined, error as Error)) return undefined;
    hooks?.error?.({ ...event, duration: Date.now() - start, error: error as Error });
    throw error;
  }
}

/** Notes the pause before the next attempt, where there is one to make and time for it. */
function again({ core }: Trip, turn: Turn, delay: number | undefined, reason: number | Error): boolean {
  const { event, limits } = turn;
  if (delay === undefined || event.attempt >= limits.attempts || Date.now() + delay >= limits.end) return false;
  core.options.hooks?.retry?.({ ...event, delay, reason });
  turn.delay = delay;
  return true;
}
