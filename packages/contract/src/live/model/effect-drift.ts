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

/** Lists may be made from an index that follows a little later. */
const LAG = 1000;

/** Whether a list was read so soon after a change that it need not show it yet. */
export function isTooSoon(
  change: Step,
  { step, isListed }: { readonly step: Step; readonly isListed: boolean },
): boolean {
  if (!isListed || step === change) return false;
  return Date.parse(step.exchange.at) - Date.parse(change.exchange.at) < LAG;
}
