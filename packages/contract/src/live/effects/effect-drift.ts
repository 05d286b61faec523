import { splitUrl } from "../../request/sent-request.ts";
import type { Drift } from "../drift.ts";
import type { Step } from "./step.ts";

/** A drift that shows only when requests are seen together. */
export function effectDrift(
  step: Step,
  operation: Step["operation"],
  found: Omit<Drift, "operation" | "request" | "status">,
): Drift {
  const { method, path } = step.exchange.request;
  const request = `${method} ${splitUrl(path).path}`;
  return { operation: operation.id, request, status: step.status, pointer: operation.pointer, ...found };
}
