import { applyAccepted } from "./accept/apply.ts";
import { type Bump, bumpOf, impactOf } from "./bump/bump.ts";
import type { PackageNames } from "./bump/packages.ts";
import type { Draft, Finding } from "./finding.ts";
import { isSameOutput } from "./generator/published.ts";
import type { LedgerChoice, LedgerName } from "./ledger.ts";
import { mergeDrafts } from "./merge/merge.ts";
import { judged } from "./policy/judged.ts";
import { judgementOf } from "./policy/judgement.ts";
import { policyNotes } from "./policy/notes.ts";
import { type FailOn, type LoadedPolicy, NO_POLICY, type Policy } from "./policy/policy.ts";
import { comparePromises } from "./policy/promises.ts";
import { type Settled, settle } from "./read/settle.ts";
import type { Snapshot } from "./read/snapshot.ts";
import type { Source } from "./read/source.ts";
import type { ProviderReport, Report } from "./report.ts";
import type { Changed, ClientChange } from "./sdk/compare.ts";
import { compareSettings } from "./settings.ts";
import { compareWire } from "./wire/compare.ts";
import { sameIntegers } from "./wire/integers.ts";
import { SetComparison } from "./wire/sets.ts";
import { compareWorkspaces } from "./workspace-settings.ts";

/** What a review knows beside the two versions. */
export interface ReviewContext {
  /** Where the runtime of the clients is. */
  readonly workspace: string;
  /** `2026-11-21` */
  readonly today: string;
  readonly packageOf: PackageNames;
  /** The policy of the workspace; nothing where it is left out. */
  readonly policy?: LoadedPolicy;
  /** What the old one said, to tell what a change brings. */
  readonly oldPolicy?: Policy;
  /** From where on findings fail, where another answer is wanted than that of the policy. */
  readonly failOn?: FailOn | undefined;
  /** What is compared: both ledgers where it is left out, and of two files what there is in both. */
  readonly ledger?: LedgerName | undefined;
  /** Whether versions are compared even where they say the same. */
  readonly selfCheck?: boolean;
  /** What the changesets of this change say, by package; undefined where nobody keeps any. */
  readonly brought: ReadonlyMap<string, Bump> | undefined;
}

/** Compares all specs of two versions. Writes nothing. */
export async function compareSnapshots(
  base: Snapshot,
  head: Snapshot,
  context: ReviewContext,
): Promise<Omit<Report, "lint">> {
  const ids = [...new Set([...base.sources.keys(), ...head.sources.keys(), ...head.accepted.keys()])].sort();
  const settled = ids.map((id) => ({ id, ...settle(base.sources.get(id), head.sources.get(id)) }));
  const changed = settled.flatMap((one) => changedSource(one, context.selfCheck === true) ?? []);
  const ledger = ledgerOf(base, context);
  const { policy = NO_POLICY, oldPolicy = {} } = context;
  const clients = await clientsOf(context.workspace, changed, ledger);
  const specs = new Map(changed.map((one) => [one.id, changesOf(one, clients.get(one.id), ledger, context)]));
  const generators = ledger === "wire" || context.selfCheck ? NO_DRAFTS : await generatorsOf(base, head, context);
  const applied = ids.map((id) => {
    const drafts = [...(specs.get(id) ?? wholeProvider(id, base, head)), ...(generators.get(id) ?? [])];
    const entries = { now: head.accepted.get(id) ?? [], old: base.accepted.get(id) ?? [] };
    const sides = { base: base.sources.get(id)?.version, head: head.sources.get(id)?.version };
    const findings = judged(mergeDrafts(id, drafts), judgementOf(sides, policy.policy, context.today));
    return { id, ...applyAccepted(findings, entries, context.today) };
  });
  const found = applied.flatMap(({ findings }) => findings);
  return {
    base: base.label,
    head: head.label,
    single: base.single && head.single,
    providers: applied.map(({ id, findings }) => providerReport(id, findings, head, context)),
    findings: found,
    failOn: context.failOn ?? policy.policy.failOn?.severity ?? "breaking",
    policy: policyNotes(policy, oldPolicy, found),
    problems: applied.flatMap(({ problems }) => problems),
    landed: applied.flatMap(({ landed }) => landed),
    notCompared: [
      ...settled.flatMap(({ aside }) => aside),
      ...[...clients.values()].flatMap(({ notCompared }) => notCompared),
    ],
    types: [...clients.values()].flatMap(({ types }) => types),
  };
}

/** Who has only two files has no client that could break where none can be made. */
function ledgerOf({ single }: Snapshot, { ledger }: ReviewContext): LedgerChoice {
  if (ledger) return ledger;
  return single ? "possible" : "both";
}

/** Nobody waits for the compiler where there is nothing to compile. */
async function clientsOf(
  workspace: string,
  changed: readonly Changed[],
  ledger: LedgerChoice,
): Promise<ReadonlyMap<string, ClientChange>> {
  if (ledger === "wire" || changed.length === 0) return new Map();
  const { compareClients } = await import("./sdk/compare.ts");
  return compareClients(workspace, changed, ledger);
}

const NO_DRAFTS: ReadonlyMap<string, Draft[]> = new Map();

/** Other packages than those of the workspace are not made by its generator. */
async function generatorsOf(
  base: Snapshot,
  head: Snapshot,
  { workspace }: ReviewContext,
): Promise<ReadonlyMap<string, Draft[]>> {
  if (head.root !== workspace || isSameOutput(base.root, workspace, base.sources.keys())) return NO_DRAFTS;
  const { compareGenerators } = await import("./generator/compare.ts");
  return compareGenerators(workspace, base);
}

function changedSource({ id, base, head }: Settled & { readonly id: string }, always: boolean): Changed | undefined {
  if (!base || !head || (!always && (base === head || same(base, head)))) return undefined;
  return { id, base, head, sets: new SetComparison(base.version, head.version) };
}

/** Settings name methods and options, so they are part of what a client is made of. */
function same(base: Source, head: Source): boolean {
  const text = ({ version, settings }: Source): string => JSON.stringify([version.document.bundled, settings.settings]);
  if (compareWorkspaces(base.settings.workspace, head.settings.workspace).length > 0) return false;
  return text(base) === text(head) && sameIntegers(base.version, head.version);
}

function changesOf(
  { base, head, sets }: Changed,
  client: ClientChange | undefined,
  ledger: LedgerChoice,
  { policy = NO_POLICY, today }: ReviewContext,
): Draft[] {
  const wire = compareWire(base.version, head.version, sets).map((draft) => {
    if (draft.severity === "safe") return draft;
    return { ...draft, migration: client?.migrations?.of(draft) };
  });
  const promises = comparePromises(base.version, head.version, policy.policy.deprecation, today);
  const settings = [
    ...compareSettings(base.settings, head.settings),
    ...compareWorkspaces(base.settings.workspace, head.settings.workspace),
  ];
  const all = [...wire, ...promises, ...(client?.drafts ?? []), ...settings];
  const drafts = all.filter((draft) => ledger === "both" || ledger === "possible" || draft.ledger === ledger);
  if (drafts.length > 0) return drafts;
  return [onlyForm(head)];
}

function providerReport(
  id: string,
  findings: readonly Finding[],
  { single }: Snapshot,
  { packageOf, brought }: ReviewContext,
): ProviderReport {
  const own = single ? undefined : packageOf(id);
  const impact = impactOf(findings);
  const bump = bumpOf(findings, own?.version);
  if (!own) return { id, impact, bump, version: null, packageName: null, brought: null };
  const { name, version } = own;
  if (!brought) return { id, impact, bump, version, packageName: name, brought: null };
  return { id, impact, bump, version, packageName: name, brought: brought.get(name) ?? "none" };
}

function wholeProvider(id: string, base: Snapshot, head: Snapshot): Draft[] {
  const [old, now] = [base.sources.get(id), head.sources.get(id)];
  if (old && !now) return [comeOrGone(old, "removed")];
  if (now && !old) return [comeOrGone(now, "added")];
  return [];
}

const WHOLE_PROVIDER = {
  removed: { severity: "breaking", why: "Its package gets no new versions." },
  added: { severity: "safe", why: "It is a new package." },
} as const;

function comeOrGone({ id, version }: Source, what: "removed" | "added"): Draft {
  return {
    ledger: "wire",
    ...WHOLE_PROVIDER[what],
    rule: `provider-${what}`,
    direction: null,
    operation: null,
    pointer: "#",
    location: version.locate(version.document.bundled),
    title: `${id} was ${what}`,
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
    title: "only the wording or the form changed",
    why: "Wording, examples or the form of a schema changed. What may be sent and received did not.",
  };
}
