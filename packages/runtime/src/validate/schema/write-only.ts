import type { Check } from "../check.ts";
import { wrong } from "../report.ts";

/** A property that no answer may hold. */
export const writeOnly: Check = (_, report) => wrong(report, "writeOnly", "is write-only and never sent in a response");
