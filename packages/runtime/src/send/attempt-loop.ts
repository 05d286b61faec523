import { asInput } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { Confidential } from "../errors/redact.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { discard } from "../response/discard.ts";
import { pause, within } from "./deadline.ts";
import type { CallEvent, Hooks } from "./hooks.ts";
import { type LimitOptions, type Limits, limitsOf } from "./limits.ts";
import { backoff, pauseAfter } from "./retry.ts";

/** What the loop has to know about a call. */
export interface AttemptedCall extends Confidential {
  readonly core: { readonly options: LimitOptions & { readonly hooks?: Hooks | undefined } };
  readonly place: ErrorPlace;
  readonly options: LimitOptions & { readonly signal?: AbortSignal | undefined };
  readonly repeatable: boolean;
  undescribed?: boolean;
  release?: () => void;
}

/** How an attempt is made, and how its response is read. The response of an attempt that is repeated is not read. */
export interface Attempt<T> {
  readonly send: (signal: AbortSignal) => Promise<Response>;
  readonly read: (response: Response) => Promise<T>;
}

/** The state of the loop. */
interface Loop {
  readonly call: AttemptedCall;
  readonly limits: Limits;
  /** The time at which the call ends. */
  readonly end: number;
  /** 1 for the first attempt. */
  attempt: number;
  /** The time at which the attempt began. */
  start: number;
  /** Milliseconds to wait before the next attempt. */
  delay: number;
}

/** Makes attempts until one need not be repeated or the limits are reached. */
export async function makeAttempts<T>(call: AttemptedCall, attempt: Attempt<T>): Promise<T> {
  const { core, options } = call;
  const limits = asInput(call, () => limitsOf(core.options, options));
  const loop: Loop = { call, limits, end: performance.now() + limits.totalTimeout, attempt: 1, start: 0, delay: 0 };
  for (; ; loop.attempt++) {
    loop.start = performance.now();
    try {
      const done = await makeAttempt(loop, attempt);
      if (done) return done.value;
      await pause(loop.delay, options.signal);
    } catch (error) {
      notify(loop, "error", { error: error as Error });
      throw error;
    }
  }
}

/** The value that the response is read as, `undefined` if the attempt is to be repeated. */
async function makeAttempt<T>(loop: Loop, { send, read }: Attempt<T>): Promise<{ readonly value: T } | undefined> {
  const { call, end, start } = loop;
  const { timeout, totalTimeout } = loop.limits;
  // A pause may end late. Node warns of timers that are negative.
  const ms = Math.max(0, Math.min(timeout, end - start));
  const late = (): Error => new TimeoutError(call.place, ms < timeout ? totalTimeout : timeout);
  let response: Response | undefined;
  // A body that has not been read yet goes on arriving under the caller's signal.
  const keep = (release: () => void): boolean => {
    call.release = release;
    return !!response?.body && !response.bodyUsed;
  };
  notify(loop, "request", {});
  return await within({ ms, signal: call.options.signal, late, keep }, async (ended) => {
    response = await send(ended);
    const { status } = response;
    notify(loop, "response", { status });
    if (planRetry(loop, status, pauseAfter(response, loop, call))) return await discard(response);
    const value = await read(response);
    if (call.undescribed) notify(loop, "undescribed", { status });
    return { value };
  }).catch((error: Error) => {
    // A network error without a cause was made by the client itself, and another attempt would only make it again.
    // Nobody knows what code has done before it failed, so it is not asked to do it again.
    const transient =
      error instanceof TimeoutError ||
      (error instanceof NetworkError && error.cause && !MISTAKE.test(`${error.cause}`));
    if (call.repeatable && transient && planRetry(loop, error, backoff(loop))) return undefined;
    throw error;
  });
}

/** What the engines say where code meets a value that it was not written for. No network fails with such words. */
const MISTAKE = /^[RT].*(undefined|null|is not |invocation|unsupp)/i;

/** Plans another attempt after a pause. It returns `false` if there is no pause, or if the limits allow no attempt. */
function planRetry(loop: Loop, reason: number | Error, delay = Number.NaN): boolean {
  if (loop.attempt >= loop.limits.attempts || !(performance.now() + delay < loop.end)) return false;
  loop.delay = delay;
  notify(loop, "retry", { delay, reason });
  return true;
}

/** The members of an event that not every event has. */
type Details<Name extends keyof Hooks> = Omit<Parameters<NonNullable<Hooks[Name]>>[0], keyof CallEvent>;

/** Calls a hook. If it returns a promise, nobody waits for that, and a rejection of it must not end the process. */
function notify<Name extends keyof Hooks>(
  { call: { core, place }, attempt, start }: Loop,
  name: Name,
  details: Details<Name>,
): void {
  const told: unknown = core.options.hooks?.[name]?.({
    operationId: place.operation,
    route: place.route,
    attempt,
    duration: performance.now() - start,
    ...details,
  } as never);
  (told as Promise<unknown> | undefined)?.catch?.(() => {});
}
