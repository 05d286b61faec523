import { bumpFor, impactOf } from "./bump/bump.ts";
import type { Draft, Finding } from "./finding.ts";
import { mergeDrafts } from "./merge.ts";
import type { Snapshot, Source } from "./read/snapshot.ts";
import type { ProviderReport, Report } from "./report.ts";
import { compareWire } from "./wire/compare.ts";

/** Versions of packages by provider. */
export type PackageVersions = (id: string) => string | undefined;

/** Compares all specs of two versions. Reads nothing and writes nothing. */
export function compareSnapshots(base: Snapshot, head: Snapshot, versions: PackageVersions): Report {
  const single = base.single && head.single;
  const ids = [...new Set([...base.sources.keys(), ...head.sources.keys()])].sort();
  const results = ids.map((id) => compareProvider(id, base.sources.get(id), head.sources.get(id)));
  return {
    base: base.label,
    head: head.label,
    single,
    providers: ids.map((id, index) => providerReport(id, results[index] ?? [], single ? undefined : versions(id))),
    findings: results.flat(),
  };
}

function providerReport(id: string, findings: readonly Finding[], version: string | undefined): ProviderReport {
  const impact = impactOf(findings);
  return { id, impact, bump: bumpFor(impact, version), version: version ?? null };
}

function compareProvider(id: string, base: Source | undefined, head: Source | undefined): Finding[] {
  if (!base || !head) return mergeDrafts(id, [wholeProvider(id, (base ?? head) as Source, base !== undefined)]);
  const [old, now] = [base.version.document.bundled, head.version.document.bundled];
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  const drafts = compareWire(base.version, head.version);
  return mergeDrafts(id, drafts.length > 0 ? drafts : [onlyForm(head)]);
}

function wholeProvider(id: string, { version }: Source, gone: boolean): Draft {
  const { bundled } = version.document;
  return {
    ledger: "wire",
    severity: gone ? "breaking" : "safe",
    rule: gone ? "provider-removed" : "provider-added",
    direction: null,
    operation: null,
    pointer: "#",
    location: version.locate(bundled),
    title: `${id} was ${gone ? "removed" : "added"}`,
    why: gone ? "Its package gets no further version." : "It is a new package.",
  };
}

/** The documents differ, and no peer and no program can tell. */
function onlyForm({ version }: Source): Draft {
  return {
    ledger: "wire",
    severity: "safe",
    rule: "form",
    direction: null,
    operation: null,
    pointer: "#",
    location: version.locate(version.document.bundled),
    title: "the same is said in another way",
    why: "Wording, examples or the form of a schema changed, and what may be sent and received did not.",
  };
}
