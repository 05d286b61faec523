import { headerFault, isFinalStatus } from "../sendable.ts";
import type { Step } from "./step.ts";

// A longer time is none to the platform's timers.
const longestDelay = 2 ** 31 - 1;
const words: readonly string[] = ["code", "example", "dynamic", "seed", "headers", "delay", "drop", "times"];

/** Why nobody can mean a step; undefined where it says something. */
export function stepFault(step: Step): string | undefined {
  const unknown = Object.keys(step).find((word) => !words.includes(word));
  if (unknown !== undefined) return `nothing is called "${unknown}": a step has ${words.join(", ")}`;
  const { code, times, delay, headers = {} } = step;
  if (code !== undefined && !isFinalStatus(code)) return `code must be a whole number from 200 to 599, ${is(code)}`;
  if (times !== undefined && !isCount(times)) return `times must be a whole number from 1, ${is(times)}`;
  if (delay !== undefined && !isDelay(delay)) return `delay must be a number from 0 to ${longestDelay}, ${is(delay)}`;
  for (const [name, value] of Object.entries(headers)) {
    const fault = headerFault(name, String(value));
    if (fault !== undefined) return `the header "${name}": ${fault}`;
  }
  return undefined;
}

function isCount(times: unknown): boolean {
  return times === Number.POSITIVE_INFINITY || (Number.isInteger(times) && Number(times) >= 1);
}

function isDelay(delay: unknown): boolean {
  return typeof delay === "number" && delay >= 0 && delay <= longestDelay;
}

function is(value: unknown): string {
  return typeof value === "string" ? `is "${value}"` : `is ${value}`;
}
