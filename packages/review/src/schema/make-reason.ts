import type { JsonObject } from "@specwright/openapi";
import type { BrokenRule } from "./broken-rule.ts";
import type { Conjunction } from "./conjunction.ts";
import type { Reason, Step } from "./reason.ts";
import type { Shape } from "./shape.ts";

/** Where a rule is broken. */
interface Site {
  readonly narrow: Conjunction;
  readonly wide: Conjunction;
  readonly shape: Shape;
  /** The shape of the other side that comes nearest. */
  readonly other?: Shape | undefined;
}

/** A reason about the value itself. */
export function reasonFor({ rule, subject = "" }: BrokenRule, { narrow, wide, shape, other }: Site): Reason {
  return {
    rule,
    subject,
    steps: [],
    narrow,
    wide,
    shape,
    other,
    narrowSource: sourceOf(shape, rule, subject) ?? narrow[0],
    wideSource: (other && sourceOf(other, rule, subject)) ?? wide[0],
  };
}

function sourceOf(shape: Shape, rule: string, subject: string): JsonObject | undefined {
  if (rule === "required" || rule === "property") {
    const described = shape.properties?.get(subject);
    if (described?.[0]) return described[0];
  }
  return shape.from?.get(rule);
}

/** The same reason, seen from the value around. */
export function prefixed(reason: Reason, step: Step): Reason {
  return { ...reason, steps: [step, ...reason.steps] };
}

/** Shapes of one union often fail for the same cause. */
export function unique(reasons: readonly Reason[]): Reason[] {
  const seen = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = identity(reason);
    // null says the least about what does not fit, and has no text.
    if ((seen.get(key)?.shape.type ?? "null") === "null") seen.set(key, reason);
  }
  return [...seen.values()];
}

function identity({ rule, subject, steps, shape }: Reason): string {
  const own: unknown[] = [rule, subject, steps.map(({ key }) => key)];
  if (rule === "variant") own.push(shape.branches);
  return JSON.stringify(own);
}
