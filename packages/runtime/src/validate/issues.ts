import type { ValidationIssue } from "../errors/validation-error.ts";
import type { Check, CheckError } from "./check.ts";

type Path = readonly (string | number)[];

/** What a check finds wrong with a value. The path of each issue begins with `at`. */
export function issuesOf(check: Check, value: unknown, at: Path = []): ValidationIssue[] {
  try {
    if (check(value)) return [];
  } catch (error) {
    // A schema that contains itself recurses as deep as its value.
    if (!(error instanceof RangeError)) throw error;
    return [{ path: at, message: "is nested too deeply to be checked", keyword: "$ref" }];
  }
  return (check.errors ?? []).map((error) => ({
    path: [...at, ...pathOf(error.instancePath, value)],
    message: error.message + detail(error),
    keyword: error.keyword,
  }));
}

/** The keys of a JSON pointer. A key of an array is a number. */
function pathOf(pointer: string, value: unknown): Path {
  let here = value;
  return pointer
    .split("/")
    .slice(1)
    .map((part) => {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const isIndex = Array.isArray(here);
      here = (here as Record<string, unknown>)[key];
      return isIndex ? Number(key) : key;
    });
}

/** How many characters of a list of allowed values a message quotes. */
const QUOTED = 200;

/** The name of a property that should not be there, or the values that the description allows. */
function detail({ params }: CheckError): string {
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  if (extra !== undefined) return `: ${JSON.stringify(extra)}`;
  const allowed = JSON.stringify(params.allowedValues ?? params.allowedValue);
  if (!allowed) return "";
  if (allowed.length > QUOTED) return `: ${allowed.slice(0, QUOTED)}…`;
  return `: ${allowed}`;
}
