import { asLine } from "@specwright/openapi";
import { counted } from "../counted.ts";
import type { LivePlan } from "./live-cases.ts";
import type { LiveRun } from "./run-live.ts";

/** What is going to be sent, as one line. */
export function printStart({ cases }: LivePlan, baseUrl: string, rate: number): string {
  const seconds = Math.ceil(cases.length / rate);
  return `${counted(cases.length, "request")} to ${baseUrl}, at most ${rate} per second: about ${seconds} s`;
}

/** Which cases were sent, with the status of each answer, and which were not, with the reason. */
export function printSent({ sent, leftOut, placeholders }: LiveRun): string {
  const tried = [...grouped(sent, ({ operation }) => operation)].flatMap(([operation, own]) => [
    operation,
    ...own.map(({ status, title }) => `  ${status ?? "no answer"}  ${title}`),
  ]);
  const refused = sent.filter(({ status = 0 }) => refusals.has(status));
  return [
    ...tried,
    ...titled(
      "valid by the description and refused all the same (no drift: a text that was made up may mean nothing there)",
      refused.map(({ operation, title, status }) => `  ${status}  ${operation} ${title}`),
    ),
    ...titled("path values of the examples, which the provider need not have", borrowed(placeholders)),
    "not sent",
    ...[...grouped(leftOut, ({ reason }) => reason)].flatMap(([reason, all]) => [`  ${reason}`, ...names(all)]),
    "  a provider is only sent what is valid",
    "    negative cases, malformed bodies, wrong credentials, random requests",
  ]
    .map(asLine)
    .join("\n");
}

// Statuses by which a provider says that the request itself is wrong.
const refusals: ReadonlySet<number> = new Set([400, 413, 414, 415, 422]);

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

function grouped<T, K>(all: readonly T[], keyOf: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}
