import { asHtml } from "@specwright/openapi/internal";
import { isOpen, type Report } from "../report.ts";
import type { Chapter } from "./chapters.ts";

interface Filter {
  readonly id: string;
  readonly label: string;
  /** What is hidden while the box is not ticked. */
  readonly hides: string;
}

/** Boxes that the style sheet looks at: what is not ticked is not shown. Scripts have no part in it. */
export function filters(report: Report, all: readonly Chapter[]): string {
  const counts = new Map(all.map(({ severity, findings }) => [`show-${severity}`, findings.length]));
  const boxes = filtersOf(report).map(({ id, label }) => {
    const count = counts.get(id);
    const text = asHtml([label, count].filter((part) => part !== undefined).join(" "));
    return `<label><input type="checkbox" id="${id}" checked> ${text}</label>`;
  });
  const folds = `<span class="folds"><button type="button" hidden data-folds="open">open all</button>
<button type="button" hidden data-folds="close">close all</button></span>`;
  if (boxes.length < 2) return "";
  return `<div class="filters" role="group" aria-label="Show">${boxes.join("\n")}\n${folds}</div>`;
}

export function filterStyle(report: Report): string {
  return filtersOf(report)
    .map(({ id, hides }) => `body:has(#${id}:not(:checked)) ${hides} {\n  display: none;\n}\n`)
    .join("");
}

/** One for each severity, ledger and provider that there is, where there is more than one, and for what is answered. */
function filtersOf({ findings, providers }: Report): Filter[] {
  const severities = (["breaking", "unknown", "safe"] as const)
    .filter((severity) => findings.some((one) => one.severity === severity))
    .map((severity) => ({ id: `show-${severity}`, label: severity, hides: `.chapter.${severity}` }));
  const ledgers = (["wire", "sdk"] as const)
    .filter((ledger) => findings.some((one) => one.ledger === ledger))
    .map((ledger) => ({ id: `show-${ledger}`, label: ledger, hides: `.in-${ledger}` }));
  const touched = providers
    .map(({ id }, index) => ({ id: `show-of-${index}`, label: id, hides: `.of-${index}`, provider: id }))
    .filter(({ provider }) => findings.some((one) => one.provider === provider));
  const answered = { id: "show-answered", label: "accepted or allowed", hides: ".answered" };
  return [...severities, ...severalOf(ledgers), ...severalOf(touched), ...(findings.every(isOpen) ? [] : [answered])];
}

function severalOf(all: readonly Filter[]): readonly Filter[] {
  if (all.length < 2) return [];
  return all;
}
