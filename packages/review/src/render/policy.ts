import { definedItems } from "../defined.ts";
import type { Finding } from "../finding.ts";
import type { PolicyNote } from "../policy/notes.ts";
import type { Report } from "../report.ts";
import { affectedBy } from "./chapters.ts";

/** What one entry of the policy does in this report. */
export interface PolicyChapter {
  readonly note: PolicyNote;
  /** What it says, and where. */
  readonly title: string;
  readonly decided: readonly Decided[];
}

/** A finding that an entry decides: what it does, and for whom, as another entry may decide for others. */
export interface Decided {
  readonly finding: Finding;
  readonly what: string;
  readonly where: string;
}

/** What the policy does: entries that decide something, and those that the change brings or takes away. Nothing of it is folded away. */
export function policyChapters({ policy, findings }: Report): PolicyChapter[] {
  const byId = new Map(findings.map((one) => [one.id, one]));
  return policy
    .filter(({ findings, change, entry }) => findings.length > 0 || change !== null || entry === "failOn")
    .map((note) => ({
      note,
      title: titleOf(note),
      decided: definedItems(...note.findings.map((id) => byId.get(id))).map((finding) => ({
        finding,
        what: whatOf(finding),
        where: affectedBy(finding),
      })),
    }));
}

function titleOf({ entry, says, location, change }: PolicyNote): string {
  const place = location && `${location.file}:${location.line}:${location.col}`;
  const about = [place, change && `which this change ${change}`].filter(Boolean).join(", ");
  if (about === "") return `${entry}: ${says}`;
  return `${entry} (${about}): ${says}`;
}

function whatOf({ policy, severity }: Finding): string {
  if (policy?.does === "allows") return "allowed";
  return `${policy?.was} → ${severity}`;
}
