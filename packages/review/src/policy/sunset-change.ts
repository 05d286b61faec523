import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { type PromisePair, subjectOf } from "./promised.ts";
import type { Announcement } from "./sunset.ts";

/** What happens to the end of a part that was, or is, announced. */
type Change = Pick<Draft, "rule" | "severity" | "why"> & { readonly what: string };

/** @param notice how many days there have to be until the end of what is deprecated now */
export function sunsetChange({ before, after }: PromisePair, head: Version, notice: number, today: string): Draft[] {
  const [was, is] = [before.announced, after.announced];
  // Who wants notice wants a day as well: one that is taken away is none.
  const isTaken = notice > 0 && is.deprecated && is.day === undefined;
  const change = (isTaken ? undefined : changeOf(was, is)) ?? tooSoon(was, is, notice, today);
  if (!change) return [];
  const { what, ...meaning } = change;
  return [
    {
      ledger: "wire",
      ...meaning,
      direction: null,
      operation: after.operation,
      pointer: after.pointer,
      location: head.locate(after.node, "x-sunset"),
      title: [subjectOf(after), what].filter(Boolean).join(" "),
      before: was.written ?? null,
      after: is.written ?? null,
    },
  ];
}

/** An end that was announced, and is another one now. */
function changeOf({ day: was }: Announcement, { day: is, deprecated }: Announcement): Change | undefined {
  if (was === undefined || was === is) return undefined;
  if (is === undefined) {
    const why = deprecated ? "The description no longer says how long it stays." : "It stays.";
    return { rule: "sunset-removed", severity: "safe", what: `no longer ends on ${was}`, why };
  }
  if (is > was)
    return {
      rule: "sunset-later",
      severity: "safe",
      what: `ends on ${is}, not on ${was}`,
      why: "It stays longer.",
    };
  const why = "Callers were promised that it stays until the first date.";
  return { rule: "sunset-earlier", severity: "breaking", what: `already ends on ${is}, not on ${was}`, why };
}

/** What is deprecated now, at shorter notice than the policy wants. */
function tooSoon(
  was: Announcement,
  { deprecated, day }: Announcement,
  notice: number,
  today: string,
): Change | undefined {
  if (notice === 0 || !deprecated || (was.deprecated && was.day === day)) return undefined;
  const first = dayAfter(today, notice);
  if (day !== undefined && day >= first) return undefined;
  const what = day === undefined ? "is deprecated without an x-sunset" : `ends on ${day}, which is too soon`;
  const why = `The policy asks for ${notice} days of notice: ${first} or later.`;
  return { rule: "sunset-too-soon", severity: "breaking", what, why };
}

function dayAfter(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
