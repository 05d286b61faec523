import { isPlain } from "../request/value-kind.ts";
import type { Check } from "../validate/check.ts";
import { type StandardSchema, standardSchema } from "../validate/standard-schema.ts";
import type { Values } from "./values.ts";

/**
 * Makes a Standard Schema that checks values of the wire and returns values of a program. Its input does not change.
 * The generator states the type.
 */
export function convertedSchema<Value>(check: Check, values: Values): StandardSchema<Value> {
  const { "~standard": standard } = standardSchema<Value>(check);
  const validate: typeof standard.validate = (value) => {
    const judged = standard.validate(writtenIfPossible(value, values));
    if (judged.issues) return judged;
    try {
      return { value: values.read(copyOf(judged.value)) as Value };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return { issues: [{ path: [], message: "is nested too deeply to be converted", keyword: "$ref" }] };
    }
  };
  return { "~standard": { ...standard, validate } };
}

/** What has no form on the wire, such as an invalid date, is judged as it is. */
function writtenIfPossible(value: unknown, values: Values): unknown {
  try {
    return values.write(value);
  } catch {
    return value;
  }
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyOf(member)]));
}
