/** `setTimeout` counts in 31 bits, which is 25 days. Anything longer would fire at once. */
const LONGEST = 2 ** 31 - 1;

export interface Deadline {
  readonly ms: number;
  readonly signal: AbortSignal | undefined;
  /** Makes the error for work that is late. Without it the deadline is what is waited for. */
  readonly late?: () => Error;
}

/**
 * Runs work that ends at the deadline or with the caller's signal, even if the work itself does not listen.
 * Until then the timer keeps the process alive, so that a program that waits is told. Nothing of it stays after that: no
 * timer, and no listener on the caller's signal, which may live for long.
 * @throws the signal's own reason, or `late()`
 */
export function within<T>({ ms, signal, late }: Deadline, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: unknown): void => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    const abort = (): void => stop(signal?.reason ?? Error("AbortError"));
    // This fails for what is no signal, such as its controller. Nothing has begun that would fail later.
    signal?.addEventListener("abort", abort);
    const timer = setTimeout(() => (late ? stop(late()) : resolve(release() as T)), Math.min(ms, LONGEST));
    const release = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    if (signal?.aborted) return abort();
    work(controller.signal).then((value) => {
      release();
      resolve(value);
    }, stop);
  });
}

/** A pause that the signal ends early. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return within({ ms, signal }, () => new Promise(() => {}));
}
