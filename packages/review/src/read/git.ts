import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packagesFolder, readWorkspace, specsFolder, WORKSPACE_FILE } from "@specwright/codegen/stages";
import { DiskFolder, readWritten } from "@specwright/openapi/internal";
import { BadInput } from "../bad-input.ts";
import { CHANGESETS } from "../changeset/folder.ts";
import { asObject } from "../json-value.ts";
import { policyProblems } from "../policy/read-policy.ts";
import { mainBranches } from "./main-branch.ts";

/** Runs git in a workspace; undefined where it fails. */
function git(workspace: string, args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync("git", [...args], { cwd: workspace, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 30 });
  } catch {
    return undefined;
  }
}

/** The commit at which the present work left the main branch. */
export function mergeBase(workspace: string): string {
  for (const main of mainBranches(workspace)) {
    const found = git(workspace, ["merge-base", "HEAD", main])?.toString().trim();
    if (found) return found;
  }
  throw new BadInput(
    "there is no main branch to compare with",
    "Name what to compare with: --base <git revision, folder or file>.",
  );
}

export function isRevision(workspace: string, name: string): boolean {
  return (
    !name.startsWith("-") && git(workspace, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]) !== undefined
  );
}

/**
 * Writes specs/ as it was at a revision into a new temporary folder, which belongs to the caller, and the packages and
 * changesets of then, where the revision has them. What packages depend on is what is installed now.
 * @throws BadInput where the revision has no specs
 */
export function extractSpecs(workspace: string, revision: string): string {
  const folder = mkdtempSync(join(tmpdir(), "specwright-review-"));
  try {
    extract(workspace, revision, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const modules = join(workspace, "node_modules");
  if (statSync(modules, { throwIfNoEntry: false })) symlinkSync(modules, join(folder, "node_modules"));
  return folder;
}

function extract(workspace: string, revision: string, folder: string): void {
  settle(workspace, revision, folder);
  const settings = readWorkspace(folder);
  const specs = specsFolder(settings);
  const paths = namesIn(workspace, revision, [specs, packagesFolder(settings), "LICENSE", CHANGESETS]);
  const archive = paths.includes(specs) && git(workspace, ["archive", "--format=tar", revision, ...paths]);
  if (!archive) throw new BadInput(`${revision} has no folder ${specs}/`, "Name a revision that has one.");
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
}

/** Packages of a revision that has no settings were made with those of now, and nothing was said of its reviews. */
function settle(workspace: string, revision: string, folder: string): void {
  const then = git(workspace, ["show", `${revision}:${WORKSPACE_FILE}`]);
  const { review: _, ...now } = then === undefined ? readWorkspace(workspace) : {};
  writeFileSync(join(folder, WORKSPACE_FILE), then ?? JSON.stringify(now));
  forgetBadPolicy(folder);
}

/** A policy that was malformed said nothing, and is no reason to refuse the change that mends it. */
function forgetBadPolicy(folder: string): void {
  const own = new DiskFolder(folder, ".");
  if (policyProblems(own).length === 0) return;
  const { review: _, ...others } = asObject(readWritten(own, WORKSPACE_FILE).value);
  writeFileSync(join(folder, WORKSPACE_FILE), JSON.stringify(others));
}

function namesIn(workspace: string, revision: string, wanted: readonly string[]): string[] {
  const found = git(workspace, ["ls-tree", "--name-only", revision, ...wanted])?.toString() ?? "";
  return found.split("\n").filter(Boolean);
}
