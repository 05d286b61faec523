import { asLine } from "@specwright/openapi";
import type { Drift } from "./judge-exchange.ts";

/** Drifts as text, one line each, those of an operation together. */
export function printDrift(drifts: readonly Drift[]): string {
  const nameOf = ({ operation, request }: Drift): string => operation ?? request;
  return [...new Set(drifts.map(nameOf))]
    .map((name) => {
      const own = drifts.filter((drift) => nameOf(drift) === name);
      const lines = [
        ...new Set(own.map(({ status, place, message, code }) => asLine(`  ${status} ${place} ${message} [${code}]`))),
      ];
      return [asLine(name), ...lines].join("\n");
    })
    .join("\n");
}
