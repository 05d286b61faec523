import type { Probe } from "../probe/probe.ts";
import type { Target } from "./target.ts";

/**
 * The value that arrives where a probe is sent as a raw request; undefined where the probe proves nothing, because Ajv
 * judges it otherwise than it means, or because it does not survive its way as text.
 */
export function carriedValue(target: Target, probe: Probe): { readonly value: unknown } | undefined {
  const { subject, schema, place } = target;
  if (subject.requests.accepts(schema, probe.value) !== probe.valid) return undefined;
  if (place === "json") return { value: probe.value };
  return readFromText(target, probe);
}

// `null` in a query is the text "null", and an empty list is nothing at all.
function readFromText(target: Target, { valid, value, path }: Probe): { readonly value: unknown } | undefined {
  const text = JSON.stringify(value);
  if (value === null || value === "" || text === "[]" || text === "{}") return undefined;
  if (valid) {
    const losesPart = path.length > 0 && /null|\[\]|\{\}|""/.test(text);
    return losesPart ? undefined : { value };
  }
  const found = target.read(target.with(value));
  if (found === undefined || target.subject.requests.accepts(target.schema, found)) return undefined;
  return { value: found };
}
