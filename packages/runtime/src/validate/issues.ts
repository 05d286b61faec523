import type { ValidationIssue } from "../errors/validation-error.ts";
import type { Check } from "./check.ts";
import { Report } from "./report.ts";

type Path = readonly (string | number)[];

/** What a check finds wrong with a value. The path of each issue begins with `at`. */
export function issuesOf(check: Check, value: unknown, at: Path = []): ValidationIssue[] {
  try {
    if (check(value)) return [];
    const report = new Report();
    check(value, report);
    return report.issues.map((issue) => ({ ...issue, path: [...at, ...issue.path] }));
  } catch (error) {
    // A schema that contains itself recurses as deep as its value.
    if (!(error instanceof RangeError)) throw error;
    return [{ path: at, message: "is nested too deeply to be checked", keyword: "$ref" }];
  }
}
