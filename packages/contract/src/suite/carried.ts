import { isUnbuildable, possible } from "../generate/unbuildable.ts";
import type { Probe } from "../probe/probe.ts";
import { isAbout } from "./send-raw.ts";
import type { Target } from "./target.ts";

/**
 * The value that arrives where a probe is sent as a raw request; undefined where the probe proves nothing, because Ajv
 * judges it otherwise than it means, or because it does not survive its way as text.
 */
export function carriedValue(target: Target, probe: Probe): { readonly value: unknown } | undefined {
  if (objection(target, probe) !== undefined) return undefined;
  return survivor(target, probe);
}

/** The same for a probe that Ajv judges as it is meant. */
export function survivor(target: Target, probe: Probe): { readonly value: unknown } | undefined {
  if (target.place === "json") return { value: probe.value };
  return readFromText(target, probe);
}

/** The value that arrives where a probe that survives its way is sent, whether or not that proves anything. */
export function arrivingValue(target: Target, { value }: Probe): unknown {
  return target.place === "json" ? value : target.read(target.with(value));
}

/**
 * Why a probe proves nothing: Ajv judges it otherwise than it means (a format that it does not know, a keyword that takes
 * part), or comes to no end.
 */
export function objection({ subject, schema }: Target, probe: Probe): string | undefined {
  const { keyword, label, valid, value, path } = probe;
  try {
    const found = subject.requests.check(schema, value, []);
    if (valid ? found.length === 0 : found.some((each) => isAbout(each, path))) return undefined;
    if (!valid && found.length > 0) return `${keyword} (${label}): no value was found in which nothing else is wrong`;
    return `${keyword} (${label}) should be ${valid ? "valid" : "invalid"}, but Ajv disagrees`;
  } catch (error) {
    if (!isUnbuildable(error)) throw error;
    return `${keyword} (${label}) cannot be judged: ${error.message}`;
  }
}

// `null` in a query is the text "null", and an empty list is nothing at all.
function readFromText(target: Target, probe: Probe): { readonly value: unknown } | undefined {
  const { valid, value, path } = probe;
  const text = JSON.stringify(value);
  if (value === null || value === "" || text === "[]" || text === "{}") return undefined;
  if (valid) {
    const losesPart = path.length > 0 && /null|\[\]|\{\}|""/.test(text);
    return losesPart ? undefined : { value };
  }
  const found = arrivingValue(target, probe);
  if (found === undefined) return undefined;
  const said = possible(() => target.subject.requests.check(target.schema, found, [])).flat();
  return said.some((each) => isAbout(each, path)) ? { value: found } : undefined;
}
