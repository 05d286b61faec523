import { pointerKeys } from "@specwright/openapi/internal";
import type { ErrorObject } from "ajv/dist/2020.js";
import { member, objectOr } from "../document/json.ts";
import { type Violation, violation } from "./violation.ts";

/** What Ajv says about a value that stands at a location. */
export function describe(error: ErrorObject, location: readonly string[]): Violation {
  const place = [...location, ...pointerKeys(error.instancePath)];
  if (error.keyword === "writeOnly") return violation(place, "writeOnly", "is write-only and never sent in a response");
  return violation(place, error.keyword, `${error.message ?? "is not valid"}${detail(error)}`);
}

function detail(error: ErrorObject): string {
  const parameters = objectOr(error.params);
  const extra = member(parameters, "additionalProperty") ?? member(parameters, "unevaluatedProperty");
  if (typeof extra === "string") return `: ${JSON.stringify(extra)}`;
  const allowed = member(parameters, "allowedValues") ?? member(parameters, "allowedValue");
  if (allowed === undefined) return "";
  return `: ${JSON.stringify(allowed)}`;
}
