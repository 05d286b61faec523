import { NetworkError } from "../errors/network-error.ts";
import type { Confidential } from "../errors/redact.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { discard } from "../response/discard.ts";
import { pause, within } from "./deadline.ts";
import type { CallEvent, Hooks } from "./hooks.ts";
import type { LimitOptions } from "./limits.ts";

/** What the loop has to know about a call. */
export interface AttemptedCall extends Confidential {
  readonly core: { readonly options: LimitOptions & { readonly hooks?: Hooks | undefined } };
  readonly place: ErrorPlace;
  readonly options: LimitOptions & { readonly signal?: AbortSignal | undefined };
  /** Whether the request may be sent again although the server may have acted on it. */
  repeatable: boolean;
  late?: (cause: Error) => Error;
}

/** How an attempt is made, and how its response is read. The response of an attempt that is repeated is not read. */
export interface Attempt<T> {
  readonly send: (signal: AbortSignal) => Promise<Response>;
  readonly read: (response: Response) => Promise<T>;
}

/** The members of an event that not every event has. */
type Details<Name extends keyof Hooks> = Omit<Parameters<NonNullable<Hooks[Name]>>[0], keyof CallEvent>;

/**
 * Makes attempts until one need not be repeated or the limits are reached. The state of the loop is in variables, because
 * a bundle pays for each name of an object.
 */
export async function makeAttempts<T extends object>(call: AttemptedCall, { send, read }: Attempt<T>): Promise<T> {
  const { core, place, options } = call;
  // The call's options win over the client's.
  const { retry = core.options.retry, signal } = options;
  const timeout = options.timeout ?? core.options.timeout ?? 30_000;
  const totalTimeout = options.totalTimeout ?? core.options.totalTimeout ?? 120_000;
  const { attempts = retry === false ? 1 : 3, baseDelay = 500, maxDelay = 30_000 } = retry || {};
  // If one of them is not a number, neither is the least of them.
  if (!(Math.min(attempts, baseDelay, maxDelay, timeout, totalTimeout) >= 0))
    throw (await import("./wrong-limit.ts")).wrongLimit(call);
  let start = performance.now();
  const end = start + totalTimeout;
  let attempt = 1;
  let planned: Details<"retry"> | false | undefined;

  /** Calls a hook. If it returns a promise, the call does not wait for it, and its rejection must not end the process. */
  const notify = <Name extends keyof Hooks>(name: Name, details?: Details<Name>): void => {
    // Without a hook no event is made.
    const told: unknown = core.options.hooks?.[name]?.({
      operationId: place.operation,
      route: place.route,
      attempt,
      duration: performance.now() - start,
      ...details,
    } as never);
    (told as Promise<unknown> | undefined)?.catch?.(() => {});
  };

  /** Exponential backoff with full jitter, so that clients that failed together do not come back together. */
  const usual = (): number => Math.random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));

  /** Plans another attempt after a pause. It returns `false` if there is no pause, or if the limits allow no attempt. */
  const planRetry = (reason: number | Error, pause: number | undefined): unknown => {
    planned = attempt < attempts && performance.now() + (pause as number) < end && { delay: pause as number, reason };
    return planned;
  };

  const makeAttempt = (): Promise<T | undefined> => {
    // A pause may end late. Node warns of timers that are negative.
    const ms = Math.min(timeout, Math.max(0, end - start));
    let answer: Response | undefined;
    const late = (): Error => {
      const error = new TimeoutError(place, ms < timeout ? totalTimeout : timeout, answer);
      return call.late?.(error) ?? error;
    };
    notify("request");
    return within({ ms, signal, late }, async (ended) => {
      answer = await send(ended);
      const { status } = answer;
      notify("response", { status });
      // Few answers may be better another time, and only these need the rules for that.
      if (/408|429|50[0234]/.test(status as never)) {
        const { pauseAfter } = await import("./retry.ts");
        if (planRetry(status, pauseAfter(answer, usual(), maxDelay, call.repeatable))) return await discard(answer);
      }
      const value = await read(answer);
      // A response has a body too, and a status that is known.
      if ("body" in value && !(value as Partial<Response>).status) notify("undescribed", { status });
      return value;
    });
  };

  for (;;) {
    try {
      if (planned) {
        notify("retry", planned);
        await pause(planned.delay, signal);
        attempt++;
        start = performance.now();
      }
      const done = await makeAttempt();
      if (done) return done;
    } catch (error) {
      // A network error without a cause was made by the client itself, and another attempt would only make it again.
      if (error instanceof TimeoutError || (error instanceof NetworkError && error.cause))
        if (call.repeatable && !signal?.aborted && planRetry(error, usual())) continue;
      notify("error", { error: error as Error });
      throw error;
    }
  }
}
