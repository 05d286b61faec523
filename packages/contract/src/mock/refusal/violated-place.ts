import type { Violation } from "../../schema/violation.ts";

/** Where a request breaks a rule, as the bodies of refusals name it. */
export interface ViolatedPlace {
  /** "body", "query", "path", "header", "cookie". */
  readonly part: string;
  /** From the outside in: ["tags", "0"]; nothing for the part itself. */
  readonly keys: readonly string[];
  /** "tags.0", or the part itself. */
  readonly name: string;
  readonly code: string;
  /** What is wrong there, as a sentence part. */
  readonly message: string;
}

const said: readonly { readonly code: string; readonly name: RegExp; readonly message: string }[] = [
  { code: "required", name: /^must have required property '(.*)'$/s, message: "is required" },
  { code: "dependentRequired", name: /^must have property (.*) when property/s, message: "is required" },
  { code: "additionalProperties", name: /: "(.*)"$/s, message: "is not allowed" },
  { code: "unevaluatedProperties", name: /: "(.*)"$/s, message: "is not allowed" },
  { code: "unknown-parameter", name: /^$/, message: "is not allowed" },
];

/** The place that a violation is about. A property that is missing, or too much, is the place, and not what holds it. */
export function violatedPlace({ location, code, message }: Violation): ViolatedPlace {
  const [, part = "", ...above] = location;
  const known = said.find((each) => each.code === code);
  const [, inside] = known?.name.exec(message) ?? [];
  const keys = inside === undefined ? above : [...above, inside];
  const isAbsent = code === "required";
  return {
    part,
    keys,
    name: keys.join(".") || part,
    code,
    message: isAbsent || inside !== undefined || keys.length > 0 ? (known?.message ?? message) : message,
  };
}

const choices: ReadonlySet<string> = new Set(["anyOf", "oneOf", "allOf", "if", "not"]);

/** The places, those first that say more than that no alternative fits. */
export function violatedPlaces(violations: readonly Violation[]): ViolatedPlace[] {
  const [plain, ofChoices] = [false, true].map((wanted) =>
    violations.filter(({ code }) => choices.has(code) === wanted),
  );
  return [...(plain ?? []), ...(ofChoices ?? [])].map(violatedPlace);
}
