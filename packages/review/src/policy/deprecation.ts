import type { Finding } from "../finding.ts";
import type { Version } from "../version.ts";
import { followersOf } from "./goes-along.ts";
import type { DeprecationEntry } from "./policy.ts";
import { removedPlaces } from "./removed-places.ts";
import { announcementAt } from "./sunset.ts";

/** Allows what was announced: the removal of what is deprecated, from its `x-sunset` on, and what goes along with it. */
export function withDeprecation(
  findings: readonly Finding[],
  base: Version,
  entry: DeprecationEntry | undefined,
  today: string,
): Finding[] {
  if (entry?.allows === "none") return [...findings];
  const judged = findings.map((finding) => {
    const places = removedPlaces(finding);
    if (!places) return finding;
    const verdicts = places.map((place) => verdictOn(base, place, today, entry?.allows === "deprecated"));
    const open = verdicts.find(({ allowed }) => !allowed);
    if (!open) return allowed(finding, verdicts[0]?.fact ?? "", entry);
    return { ...finding, why: [finding.why, open.fact].filter(Boolean).join(" ") };
  });
  const goesAlong = followersOf(judged, base);
  return judged.map((finding) => {
    if (finding.policy || finding.severity === "safe" || !goesAlong(finding)) return finding;
    return allowed(finding, "it belongs to what was announced", entry);
  });
}

function allowed(finding: Finding, fact: string, entry: DeprecationEntry | undefined): Finding {
  const reason = [fact, entry?.reason].filter(Boolean).join(". ");
  return { ...finding, policy: { entry: "deprecation", does: "allows", was: finding.severity, reason } };
}

interface Judged {
  readonly allowed: boolean;
  readonly fact: string;
}

/** Whoever mends a day needs no more of what stands in its place. */
const LONGEST = 60;

/** Whether the old version said that the part would be gone today. */
function verdictOn(base: Version, place: string, today: string, withoutDate: boolean): Judged {
  const { deprecated, written, day } = announcementAt(base, place);
  if (!deprecated) return { allowed: false, fact: "" };
  if (day !== undefined && day <= today) return { allowed: true, fact: `its end was announced for ${day} (x-sunset)` };
  if (day !== undefined) return { allowed: false, fact: `Its end was announced for ${day}, and today is ${today}.` };
  if (written !== undefined) {
    const shown = JSON.stringify(written).slice(0, LONGEST);
    return { allowed: false, fact: `Its x-sunset ${shown} is no day like 2026-12-31.` };
  }
  if (withoutDate) return { allowed: true, fact: "it was deprecated" };
  return { allowed: false, fact: "It was deprecated, and no x-sunset said how long it stays." };
}
