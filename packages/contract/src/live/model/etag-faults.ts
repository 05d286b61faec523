import type { Drift } from "../drift.ts";
import { effectDrift } from "./effect-drift.ts";
import type { Step } from "./step.ts";

/**
 * Answers that have changed and are still called what they were called before. A strong entity tag changes with each
 * byte (RFC 9110, 8.8.1): caches and conditional requests keep what is old otherwise.
 */
export function etagFaults(steps: readonly Step[]): Drift[] {
  const known = new Map<string, string | undefined>();
  return steps.flatMap((step) => {
    const tag = strongTag(step);
    if (tag === undefined) return [];
    const { request, response } = step.exchange;
    const key = JSON.stringify([request.path, request.headers.accept, response?.headers["content-encoding"], tag]);
    if (!known.has(key)) known.set(key, response?.body);
    if (known.get(key) === response?.body) return [];
    const message = "is what it was for another body of the same path";
    return [effectDrift(step, step.operation, { place: "response/header/etag", code: "same-etag", message })];
  });
}

/** Undefined for a weak one, and where there is no whole body beside it. */
function strongTag({ operation, status, exchange: { response } }: Step): string | undefined {
  if (operation.method !== "get" || status !== 200 || response?.unfinished) return undefined;
  const tag = response?.headers.etag;
  return tag?.startsWith('"') ? tag : undefined;
}
