import type { Parameter } from "../document/operation.ts";
import { isUnbuildable } from "../generate/unbuildable.ts";
import type { Probe } from "../probe/probe.ts";
import { carriedValue } from "../suite/carried.ts";
import { wordsFor } from "../suite/probe-cases.ts";
import { isValid, sizedRequests } from "../suite/sized-requests.ts";
import type { Subject } from "../suite/subject.ts";
import { probesOfTarget, type Target, targetsOf } from "../suite/target.ts";
import { type RequestValues, toInput } from "../suite/values.ts";
import { withFreeValues } from "./free-values.ts";
import { type Input, withValue } from "./live-input.ts";

/** A request that could be sent. */
export interface Candidate {
  readonly title: string;
  readonly input: Input;
}

/** A request that could not be made, or is not to be sent. */
export interface Missing {
  readonly title: string;
  readonly reason: string;
}

export interface DerivedRequests {
  readonly cases: readonly Candidate[];
  readonly missing: readonly Missing[];
}

/**
 * The least and the most that is valid, and each valid bound of each parameter and body. Nothing invalid is among them.
 *
 * @param ids Parameters that are not tried.
 * @param filled Puts values that cannot be derived into an input.
 */
export function derivedRequests(
  subject: Subject,
  ids: readonly Parameter[],
  filled: (input: Input) => Input,
): DerivedRequests {
  const cases: Candidate[] = [];
  const missing: Missing[] = [];
  const add = (title: string, make: () => RequestValues, finish: (input: Input) => Input): void => {
    const made = inputFrom(subject, make);
    if (typeof made === "string") missing.push({ title, reason: made });
    else cases.push({ title, input: finish(made) });
  };
  for (const { key, make } of sizedRequests(subject)) {
    const isMost = key === "maximal request";
    add(key, make, (input) => (isMost ? withFreeValues(subject, filled(input)) : filled(input)));
  }
  for (const target of targetsOf(subject)) {
    if (isAmong(ids, target)) {
      missing.push({ title: `${target.name} at its bounds`, reason: "only the provider knows which exist" });
      continue;
    }
    for (const probe of validProbes(target)) {
      const make = (): RequestValues => target.with(probe.value);
      // What is tried stays, whatever value the caller has for it.
      add(wordsFor(target, probe), make, (input) => withProbe(target, probe, filled(input)));
    }
  }
  return { cases, missing };
}

function isAmong(ids: readonly Parameter[], { parameter }: Target): boolean {
  return parameter !== undefined && ids.includes(parameter);
}

function withProbe({ parameter }: Target, { value }: Probe, input: Input): Input {
  if (parameter === undefined) return input;
  return withValue(input, parameter, value);
}

function inputFrom(subject: Subject, make: () => RequestValues): Input | string {
  try {
    const values = make();
    if (!isValid(subject, values)) return "no value was found that the schemas accept";
    // As JSON, so that what is left out and what is undefined are the same.
    return JSON.parse(JSON.stringify(toInput({ operation: subject.operation, values }))) as Input;
  } catch (error) {
    if (isUnbuildable(error)) return error.message;
    throw error;
  }
}

function validProbes(target: Target): Probe[] {
  try {
    return probesOfTarget(target).probes.filter((probe) => probe.valid && carriedValue(target, probe) !== undefined);
  } catch (error) {
    if (isUnbuildable(error)) return [];
    throw error;
  }
}
