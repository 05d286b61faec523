import { specFolder } from "@specwright/codegen/stages";
import { DiskFolder } from "@specwright/openapi";
import { type AcceptRequest, acceptFindings } from "./accept/write.ts";
import { BadInput } from "./bad-input.ts";
import { packagesIn } from "./bump/packages.ts";
import { broughtBumps } from "./changeset/read.ts";
import { writeChangesets } from "./changeset/write.ts";
import { compareSnapshots, type ReviewContext } from "./compare.ts";
import type { LedgerName } from "./ledger.ts";
import type { FailOn, LoadedPolicy, Policy } from "./policy/policy.ts";
import { readOldPolicy, readPolicy } from "./policy/read-policy.ts";
import { readBase, readHead } from "./read/sides.ts";
import { checkComparable, type Snapshot } from "./read/snapshot.ts";
import type { Report } from "./report.ts";
import { selfDefects } from "./self-check.ts";

/** What is reviewed. */
export interface ReviewRequest {
  /** The folder with `specs/`, `packages/` and `redocly.yaml` in it, and of the git repository; absolute. */
  readonly workspace: string;
  /** A git revision, a folder or a file. Left out: the commit at which the present work left main. */
  readonly base?: string | undefined;
  /** A folder or a file. Left out: the workspace as it is. */
  readonly head?: string | undefined;
  /** The folder from which `base` and `head` are named; the workspace where it is left out. */
  readonly folder?: string | undefined;
  /** The day on which entries of accepted.yaml and announced ends are judged, `2026-11-21`; today where it is left out. */
  readonly today?: string | undefined;
  /** Whether a changeset is written for each package that changes. */
  readonly writeChangeset?: boolean | undefined;
  /** Breaks for which entries are written into accepted.yaml. */
  readonly accept?: AcceptRequest | undefined;
  /** From where on findings fail; what specwright.yaml says where it is left out, and `breaking` where it says nothing. */
  readonly failOn?: FailOn | undefined;
  /** What is compared: peers of HTTP, code that uses the clients, or both. Of two files what there is in both. */
  readonly ledger?: LedgerName | undefined;
  /** Whether each version is compared with itself as a whole, to see whether the review can be believed. */
  readonly selfCheck?: boolean | undefined;
}

/** What a review has found, and what it has written. */
export interface Review {
  readonly report: Report;
  /** Paths of the changesets and of accepted.yaml, from the folder of the new version. */
  readonly written: readonly string[];
}

/**
 * Says what a change of descriptions breaks: on the wire, in code that uses the clients, and what lint says of the new
 * version. Writes nothing but the changesets that were asked for.
 * @throws BadInput for what is not there or cannot be compared, SpecError for what cannot be read as OpenAPI
 */
export async function reviewChange(request: ReviewRequest): Promise<Review> {
  using base = readBase(request);
  const head = readHead(request, base.snapshot);
  checkComparable(base.snapshot, head);
  if (head.single && request.writeChangeset)
    throw new BadInput("--write-changeset needs a workspace, whose packages have changesets", "Leave it out.");
  const { report, written } = accepted(await reportOn(base.snapshot, head, request), base.snapshot, head, request);
  if (!request.writeChangeset) return { report, written };
  const changesets = writeChangesets(report, base.snapshot.root, head.root);
  return { report: afterWriting(report), written: [...written, ...changesets] };
}

function accepted(report: Report, base: Snapshot, head: Snapshot, { accept }: ReviewRequest): Review {
  if (!accept) return { report, written: [] };
  const folderOf = (id: string): string =>
    (head.sources.get(id) ?? base.sources.get(id))?.folder ?? specFolder(head.root, id);
  return acceptFindings(report, accept, head.root, folderOf);
}

async function reportOn(base: Snapshot, head: Snapshot, request: ReviewRequest): Promise<Report> {
  const { workspace } = request;
  const context = contextOf(base, head, request);
  const compared = await compareSnapshots(base, head, context);
  const defects = request.selfCheck
    ? [...(await selfDefects(base, context)), ...(await selfDefects(head, context))]
    : [];
  const notCompared = [...compared.notCompared, ...defects];
  return { ...compared, notCompared, lint: await lintOf(base, head, workspace) };
}

/** The rules of the house are about `specs/`: nobody waits for the linter where there is a file of somebody else. */
async function lintOf(base: Snapshot, head: Snapshot, workspace: string): Promise<Report["lint"]> {
  if (head.single) return [];
  const { lintChanged } = await import("./lint/lint-changed.ts");
  return await lintChanged(base, head, workspace);
}

function contextOf(base: Snapshot, head: Snapshot, request: ReviewRequest): ReviewContext {
  const { workspace, today = dayOf(new Date()) } = request;
  const { ledger, failOn } = request;
  const context = {
    workspace,
    today,
    packageOf: packagesIn(workspace),
    ledger,
    failOn,
    ...policies(base, head, workspace),
  };
  if (head.single) return { ...context, brought: undefined };
  return { ...context, brought: broughtBumps(head.root, base.root) };
}

/** What specwright.yaml says of reviews now and said before; two single files have that of the workspace. */
function policies(base: Snapshot, head: Snapshot, workspace: string): { policy: LoadedPolicy; oldPolicy: Policy } {
  const policy = readPolicy(new DiskFolder(head.single ? workspace : head.root, "."));
  if (head.single) return { policy, oldPolicy: policy.policy };
  return { policy, oldPolicy: readOldPolicy(new DiskFolder(base.root, ".")).policy };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** What has been written promises exactly what is needed. */
function afterWriting(report: Report): Report {
  const providers = report.providers.map((one) => {
    if (one.packageName === null) return { ...one, brought: null };
    return { ...one, brought: one.bump };
  });
  return { ...report, providers };
}
