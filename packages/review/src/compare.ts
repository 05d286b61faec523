import { applyAccepted } from "./accept/apply.ts";
import { type Bump, bumpOf, impactOf } from "./bump/bump.ts";
import type { PackageNames } from "./bump/packages.ts";
import type { Draft, Finding } from "./finding.ts";
import { compareGenerators } from "./generator/compare.ts";
import { mergeDrafts } from "./merge.ts";
import type { Snapshot } from "./read/snapshot.ts";
import type { Source } from "./read/source.ts";
import type { ProviderReport, Report } from "./report.ts";
import { type Changed, type ClientChange, compareClients } from "./sdk/compare.ts";
import { compareSettings } from "./settings.ts";
import { compareWire } from "./wire/compare.ts";
import { sameIntegers } from "./wire/integers.ts";
import { SetComparison } from "./wire/sets.ts";

/** What a review knows beside the two versions. */
export interface ReviewContext {
  /** Where the runtime of the clients is. */
  readonly workspace: string;
  /** `2026-11-21` */
  readonly today: string;
  readonly packageOf: PackageNames;
  /** What the changesets of this change say, by package; undefined where nobody keeps any. */
  readonly brought: ReadonlyMap<string, Bump> | undefined;
}

/** Compares all specs of two versions. Writes nothing. */
export function compareSnapshots(base: Snapshot, head: Snapshot, context: ReviewContext): Omit<Report, "lint"> {
  const single = base.single && head.single;
  const ids = [...new Set([...base.sources.keys(), ...head.sources.keys(), ...head.accepted.keys()])].sort();
  const changed = ids.flatMap((id) => changedSource(id, base.sources.get(id), head.sources.get(id)) ?? []);
  const clients = compareClients(context.workspace, changed);
  const generators =
    head.root === context.workspace ? compareGenerators(context.workspace, base) : new Map<string, Draft[]>();
  const applied = new Map(
    ids.map((id) => {
      const one = changed.find((other) => other.id === id);
      const drafts = one ? changesOf(one, clients.get(id)) : wholeProvider(id, base, head);
      const all = [...drafts, ...(generators.get(id) ?? [])];
      const [old, now] = [base, head].map(({ accepted }) => accepted.get(id) ?? []);
      return [id, applyAccepted(mergeDrafts(id, all), now ?? [], old ?? [], context.today)];
    }),
  );
  return {
    base: base.label,
    head: head.label,
    single,
    providers: ids.map((id) => providerReport(id, applied.get(id)?.findings ?? [], single ? undefined : context)),
    findings: [...applied.values()].flatMap((one) => one.findings),
    problems: [...applied.values()].flatMap((one) => one.problems),
    types: [...clients.values()].flatMap(({ types }) => types),
  };
}

function changedSource(id: string, base: Source | undefined, head: Source | undefined): Changed | undefined {
  if (!base || !head || same(base, head)) return undefined;
  return { id, base, head, sets: new SetComparison(base.version, head.version) };
}

/** Settings name methods and options, so they are part of what a client is made of. */
function same(base: Source, head: Source): boolean {
  const text = ({ version, settings }: Source): string => JSON.stringify([version.document.bundled, settings.settings]);
  return text(base) === text(head) && sameIntegers(base.version, head.version);
}

function changesOf({ base, head, sets }: Changed, client: ClientChange | undefined): Draft[] {
  const wire = compareWire(base.version, head.version, sets).map((draft) => {
    if (draft.severity === "safe") return draft;
    return { ...draft, migration: client?.migrations?.of(draft) };
  });
  const drafts = [...wire, ...(client?.drafts ?? []), ...compareSettings(base.settings, head.settings)];
  if (drafts.length > 0) return drafts;
  return [onlyForm(head)];
}

function providerReport(id: string, findings: readonly Finding[], context: ReviewContext | undefined): ProviderReport {
  const own = context?.packageOf(id);
  return {
    id,
    impact: impactOf(findings),
    bump: bumpOf(findings, own?.version),
    version: own?.version ?? null,
    packageName: own?.name ?? null,
    brought: own && context?.brought ? (context.brought.get(own.name) ?? "none") : null,
  };
}

function wholeProvider(id: string, base: Snapshot, head: Snapshot): Draft[] {
  const [old, now] = [base.sources.get(id), head.sources.get(id)];
  const one = old ?? now;
  if (!one || (old && now)) return [];
  return [comeOrGone(id, one, one === old)];
}

function comeOrGone(id: string, { version }: Source, gone: boolean): Draft {
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
