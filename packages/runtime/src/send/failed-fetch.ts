import { asInput } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { redactedCause } from "../errors/redact.ts";
import { whatWasThrown } from "../errors/what-was-thrown.ts";
import { isStream } from "../request/value-kind.ts";
import type { AttemptedCall } from "./attempt-loop.ts";

// Few fetches fail. This is loaded with the first one. Without it a failure counts as one of the network.

/** What the engines say where code meets a value that it was not written for. No network fails with such words. */
const MISTAKE = /^[RT].*(undef|null|is not |voca|unsup)/i;

/**
 * Looks at what a `fetch` threw. Nobody knows what code has done before it failed by a mistake, so it is not asked to do
 * it again.
 * @throws InputError if no `Request` can be made of what it was given: a body with GET, a method that the platform forbids
 * @throws NetworkError for what is no error, and says nothing as it is
 */
export function judgeFailure(call: AttemptedCall, cause: unknown, url: string, init: RequestInit): void {
  asInput(call, () => globalThis.Request && !isStream(init.body) && new Request(url, init));
  const thrown = whatCanBeRead(cause, call);
  if (thrown !== cause) throw new NetworkError(call.place, thrown, call);
  if (MISTAKE.test(`${cause}`)) call.repeatable = false;
}

/** What was thrown, with all of its causes, is read for messages. A getter of its own may throw, and a revoked proxy does. */
function whatCanBeRead(cause: unknown, call: AttemptedCall): unknown {
  try {
    const thrown = whatWasThrown(cause, call);
    redactedCause(thrown, call);
    return thrown;
  } catch {
    return new Error("fetch threw a value that cannot be read");
  }
}
