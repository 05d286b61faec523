import { asLine } from "@specwright/openapi/internal";
import { counted } from "../counted.ts";
import { grouped } from "./grouped.ts";
import type { LivePlan } from "./live-cases.ts";
import type { LiveRun } from "./run-live.ts";

/** What is going to be sent, as one line. */
export function printStart({ cases }: LivePlan, baseUrl: string, rate: number): string {
  const seconds = Math.ceil(cases.length / rate);
  return `${counted(cases.length, "request")} to ${baseUrl}, at most ${rate} per second: about ${seconds} s`;
}

/** Which cases were sent, with the status of each answer; which were not, with the reason; and what is known in the end. */
export function printSent({ sent, outcomes, left, leftOut, placeholders }: LiveRun): string {
  const tried = [...grouped(sent, ({ operation }) => operation)].flatMap(([operation, own]) => [
    operation,
    ...own.map(({ status, title }) => `  ${status ?? "no answer"}  ${title}`),
  ]);
  const refused = outcomes.filter(({ outcome }) => outcome === "refused");
  return [
    ...tried,
    ...titled("path values from the examples, which may not exist at the provider", borrowed(placeholders)),
    "not sent",
    ...[...grouped(leftOut, ({ reason }) => reason)].flatMap(([reason, all]) => [`  ${reason}`, ...names(all)]),
    "  a provider gets valid requests only",
    "    negative cases, malformed bodies, wrong credentials, random requests",
    ...titled(
      "not verified: no request had a success",
      refused.map(({ operation, because }) => `  ${operation}: ${because}`),
    ),
    ...titled(
      "made by this run and still there: no operation deletes it, or its deletion failed",
      left.map((path) => `  ${path}`),
    ),
    summaryOf(outcomes),
  ]
    .map(asLine)
    .join("\n");
}

/** "2 of 5 operations verified, 1 refused, 2 not tried" */
function summaryOf(outcomes: LiveRun["outcomes"]): string {
  const count = (wanted: string): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const [verified, refused, untried] = [count("verified"), count("refused"), count("not tried")];
  return `${verified} of ${counted(outcomes.length, "operation")} verified, ${refused} refused, ${untried} not tried`;
}

function borrowed(placeholders: LiveRun["placeholders"]): string[] {
  const values = grouped(placeholders, ({ parameter, value }) => `${parameter} is ${JSON.stringify(value)}`);
  return [...values].map(
    ([what, all]) =>
      `  ${what} in ${counted(all.length, "operation")}: give one of yours with --value ${all[0]?.parameter}=…`,
  );
}

function names(all: LiveRun["leftOut"]): string[] {
  return [...grouped(all, ({ title }) => title)].map(([title, own]) => {
    const operations = own.map(({ operation }) => operation).join(", ");
    return `    ${title === undefined ? operations : `${title}: ${operations}`}`;
  });
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}
