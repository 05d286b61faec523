import { asJson } from "@specwright/openapi/internal";
import type { Report } from "../report.ts";

/** The report for programs. `bump` is by provider; for two files it is one word. */
export function renderJson(report: Report): string {
  const { base, head, single, providers, findings, failOn, policy, problems, landed, notCompared, lint } = report;
  const bump = single
    ? (providers[0]?.bump ?? "none")
    : Object.fromEntries(providers.map(({ id, bump }) => [id, bump]));
  return `${asJson({ base, head, bump, providers, failOn, policy, findings, problems, landed, notCompared, lint })}\n`;
}
