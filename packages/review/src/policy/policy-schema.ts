import { FAIL_ON, LEVELS } from "./policy.ts";

/** As long as a reason of accepted.yaml. */
const reason = { type: "string", minLength: 10 } as const;
const texts = { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } as const;

const DAYS = { type: "integer", minimum: 0, maximum: 3650 } as const;
const BY_LEVEL = {
  type: "object",
  properties: Object.fromEntries(LEVELS.map((level) => [level, DAYS])),
  minProperties: 1,
  additionalProperties: false,
};

function entry(properties: { readonly [key: string]: object }, required: readonly string[] = []): object {
  return {
    type: "object",
    properties: { ...properties, reason },
    required: [...required, "reason"],
    additionalProperties: false,
  };
}

const SEVERITY = {
  ...entry({ rules: texts, providers: texts, paths: texts, severity: { enum: ["breaking", "unknown", "safe"] } }, [
    "severity",
  ]),
  // An entry for everything would say nothing about anything.
  anyOf: [{ required: ["rules"] }, { required: ["providers"] }, { required: ["paths"] }],
};

/** JSON Schema of `review` in specwright.yaml. */
export const POLICY_SCHEMA: object = {
  type: "object",
  properties: {
    failOn: entry({ severity: { enum: FAIL_ON } }, ["severity"]),
    severities: { type: "array", items: SEVERITY },
    deprecation: entry({
      allows: { enum: ["none", "announced", "deprecated"] },
      notice: { oneOf: [DAYS, BY_LEVEL] },
    }),
    stability: entry({ mayBreak: { type: "array", items: { enum: LEVELS.slice(0, -1) } } }, ["mayBreak"]),
  },
  additionalProperties: false,
};
