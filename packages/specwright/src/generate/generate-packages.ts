import { type Change, type Outcome, obstacles, PackageCache, planWorkspace } from "@specwright/codegen/workspace";
import { type Diagnostic, formatDiagnostic, SpecError } from "@specwright/openapi/diagnostic";
import { counted } from "../counted.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";
import type { Package } from "./attempt.ts";
import { jsonReport } from "./json-report.ts";
import { makeAll } from "./make-all.ts";
import { nextSteps } from "./next-steps.ts";
import { reportOutdated } from "./report-outdated.ts";
import { writePackages } from "./write-packages.ts";

export interface GenerateRequest {
  readonly providers: readonly string[];
  /** Whether to compare only. */
  readonly check: boolean;
  /** Whether to refuse what would be left out. */
  readonly strict: boolean;
  /** Whether to name every place. */
  readonly all: boolean;
  /** Whether to write for programs. */
  readonly json: boolean;
  /** Whether to make packages too that cannot have changed. */
  readonly force: boolean;
  /** Whether the providers are all there are, so that files of no provider are left over. */
  readonly everything: boolean;
  /** The others of all providers, where these are a shard: their lines in the table of providers stay. */
  readonly elsewhere?: readonly string[];
  /** Whether to say what comes next. */
  readonly advice?: boolean;
}

/** Generates packages and writes them, or compares them with the disk. Nothing is written if any cannot be generated. */
export async function generatePackages(request: GenerateRequest, terminal: Terminal): Promise<number> {
  const cache = new PackageCache(terminal.workspace, { strict: request.strict });
  const attempts = await attemptAll(request, cache, terminal);
  const { packages, refused, outcomes } = attempts;
  if (request.json) terminal.out(JSON.stringify(jsonReport(outcomes, refused), null, 2));
  if (refused.size > 0) return refuseAll(refused, request, terminal);
  const kept = request.providers.filter((id) => !packages.has(id));
  const unchanged = [...kept, ...(request.elsewhere ?? [])];
  const plans = attempt(() =>
    planWorkspace(terminal.workspace, packages, { everything: request.everything, unchanged }),
  );
  if (plans instanceof SpecError) return refuse(plans.diagnostics, terminal);
  const changes = plans.flatMap(([, all]) => all);
  const taken = obstacles(terminal.workspace, changes);
  if (taken.length > 0) return refuse(taken, terminal);
  if (request.check) {
    rememberAll(cache, packages, new Map(plans));
    return reportOutdated(changes, outcomes.size, request.json ? quiet(terminal) : terminal);
  }
  const written = attempt(() => writePackages(outcomes, plans, request, terminal));
  if (written instanceof SpecError) return refuse(written.diagnostics, terminal);
  rememberAll(cache, packages, new Map());
  if (request.advice && !request.json) for (const line of nextSteps(plans, terminal.workspace)) terminal.out(line);
  return 0;
}

/** @param plans what has yet to be done: a package that it changes is not as it would be generated */
function rememberAll(
  cache: PackageCache,
  packages: ReadonlyMap<string, Package>,
  plans: ReadonlyMap<string, readonly Change[]>,
): void {
  const outdated = (id: string): boolean => plans.get(id)?.some(({ kind }) => kind !== "keep") ?? false;
  if (outdated("README")) return;
  for (const [id, made] of packages) if (!outdated(id)) cache.remember(id, made, made);
}

/** Standard output has JSON, and nothing else. */
function quiet(terminal: Terminal): Terminal {
  return { ...terminal, out: () => {} };
}

function refuse(diagnostics: readonly Diagnostic[], terminal: Terminal): number {
  for (const diagnostic of diagnostics) terminal.error(formatDiagnostic(diagnostic));
  // What the disk refuses is nothing that was found in a description.
  return diagnostics.every(({ rule }) => rule === "disk") ? 2 : 1;
}

function refuseAll(
  refused: Attempts["refused"],
  { json, all, providers }: GenerateRequest,
  terminal: Terminal,
): number {
  if (!json) for (const [id, problems] of refused) reportProblems(id, problems, terminal, all);
  terminal.error(
    `\n${refused.size} of ${counted(providers.length, "provider")} cannot be generated. Nothing was written.`,
  );
  return 1;
}

interface Attempts {
  /** What was made anew. */
  readonly packages: ReadonlyMap<string, Package>;
  /** What came of every provider of which there is a package. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The providers of which no package can be made, with the reasons. */
  readonly refused: ReadonlyMap<string, readonly Diagnostic[]>;
}

async function attemptAll(request: GenerateRequest, cache: PackageCache, terminal: Terminal): Promise<Attempts> {
  const { providers, strict, force } = request;
  const known = new Map(providers.map((id) => [id, force ? undefined : cache.unchanged(id)]));
  const stale = providers.filter((id) => known.get(id) === undefined);
  for (const id of stale) cache.inputs(id);
  const tasks = stale.map((id) => ({ workspace: terminal.workspace, id, strict }));
  const attempts = await makeAll(tasks, (number, id) => terminal.progress(`${number} of ${stale.length}: ${id}`));
  terminal.progress("");
  const byId = new Map(stale.map((id, index) => [id, attempts[index]]));
  const packages = new Map<string, Package>();
  const outcomes = new Map<string, Outcome>();
  const refused = new Map<string, readonly Diagnostic[]>();
  for (const id of providers) {
    const result = byId.get(id);
    if (result && "refused" in result) refused.set(id, result.refused);
    if (result && "made" in result) packages.set(id, result.made);
    const outcome = known.get(id) ?? packages.get(id);
    if (outcome) outcomes.set(id, outcome);
  }
  return { packages, outcomes, refused };
}

function attempt<T>(work: () => T): T | SpecError {
  try {
    return work();
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}
