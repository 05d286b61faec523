import { isUnicodePattern } from "@specwright/openapi/internal";
import type { Violation } from "../schema/violation.ts";

/** Something that Ajv refuses, and the second validator is known to let through. */
export interface SecondOpinionException {
  /** Which of the two errs, and why. */
  readonly reason: string;
  /** Whether what Ajv says is of this kind. */
  explains(violation: Violation): boolean;
  /** A schema and a value on which the two disagree: a test says so if they no longer do. */
  readonly shown: { readonly schema: object; readonly value: unknown };
}

const unknownFormat = (format: string, type: string, value: unknown): SecondOpinionException => ({
  reason: `@cfworker/json-schema does not know the format ${format}, and accepts everything there`,
  explains: ({ code, message }) => code === "format" && message === `must match format "${format}"`,
  shown: { schema: { type, format }, value },
});

/** Every disagreement that is the second validator's fault. Any other one fails. */
export const secondOpinionExceptions: readonly SecondOpinionException[] = [
  unknownFormat("byte", "string", "?"),
  unknownFormat("int32", "integer", 2 ** 31),
  unknownFormat("iso-time", "string", "?"),
  unknownFormat("iso-date-time", "string", "?"),
  {
    reason: "@cfworker/json-schema reads no pattern that is not a Unicode pattern, so it is not shown such a pattern",
    explains: ({ code, message }) => {
      const [, pattern] = /^must match pattern "(.*)"$/s.exec(message) ?? [];
      return code === "pattern" && pattern !== undefined && !isUnicodePattern(pattern);
    },
    shown: { schema: { type: "string", pattern: "^a\\_$" }, value: "b" },
  },
];
