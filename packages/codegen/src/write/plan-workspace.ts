import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFile } from "../emit/generated-file.ts";
import { withProviderTable } from "../emit/provider-table.ts";
import { packageFolder } from "../settings/folders.ts";
import { specsFolder } from "../settings/layout.ts";
import { listProviders } from "../settings/list-providers.ts";
import { readWorkspace } from "../settings/read-workspace.ts";
import { type Change, draftOf, planChanges } from "./plan-changes.ts";
import { isFile, orphanPackages, readDisk } from "./read-disk.ts";
import { inWords } from "./system-error.ts";

/** Packages as they should be, by provider, with the line of each in the table of providers. */
export type Wanted = ReadonlyMap<string, { readonly row: string; readonly files: readonly GeneratedFile[] }>;

/** Changes, and the provider or file that they belong to. */
export type Plan = readonly [name: string, changes: readonly Change[]];

/** What else is known of the packages of a workspace. */
export interface PlanOptions {
  /** Whether these providers are all there are, so that a package of no provider is deleted. Default: false. */
  readonly everything?: boolean;
  /** Providers that were not generated, because their packages are as they should be. Default: none. */
  readonly unchanged?: readonly string[];
}

/**
 * Compares packages with the disk, and says what has to be written and deleted. Nothing is written.
 * @param workspace the folder with `specs/` and `packages/`, as an absolute path
 * @param wanted packages by provider, as `generateProvider` makes them
 * @returns a plan for each provider, and one with the name README where the table of providers in README.md changes
 * @throws SpecError for what the disk refuses
 */
export function planWorkspace(
  workspace: string,
  wanted: Wanted,
  { everything = false, unchanged = [] }: PlanOptions = {},
): Plan[] {
  const stays = (id: string): boolean => !everything || unchanged.includes(id);
  return inWords(workspace, () => plans(workspace, wanted, everything, stays));
}

function plans(workspace: string, wanted: Wanted, everything: boolean, stays: (id: string) => boolean): Plan[] {
  const plan = (id: string, files: readonly GeneratedFile[]): Plan => {
    const folder = packageFolder(workspace, id);
    return [id, planChanges(folder, files, readDisk(workspace, folder))];
  };
  const orphans = everything ? orphanPackages(workspace, listProviders(workspace)) : [];
  return [
    ...[...wanted].map(([id, { files }]) => plan(id, files)),
    ...orphans.map((id): Plan => [id, [...floorOf(workspace, id), ...plan(id, [])[1]]]),
    ...readme(workspace, wanted, stays),
  ];
}

/** The floor of a contract goes with the package, although tests write it. */
function floorOf(workspace: string, id: string): Change[] {
  const path = `${packageFolder(workspace, id)}/test/coverage-floor.json`;
  return isFile(join(workspace, path)) ? [{ kind: "delete", path }] : [];
}

/** The workspace's README has a line for every provider; those that were not generated now may keep theirs. */
function readme(workspace: string, wanted: Wanted, stays: (id: string) => boolean): Plan[] {
  const path = join(workspace, "README.md");
  if (!isFile(path)) return [];
  const text = readFileSync(path, "utf8");
  const rows = [...wanted].map(([id, { row }]): [string, string] => [id, row]);
  const content = withProviderTable(text, rows, stays, specsFolder(readWorkspace(workspace)));
  const draft = draftOf("README.md");
  const changes: Change[] = [
    ...(content === text ? [] : [{ kind: "update", path: "README.md", content } as const]),
    ...(isFile(join(workspace, draft)) ? [{ kind: "delete", path: draft } as const] : []),
  ];
  return changes.length === 0 ? [] : [["README", changes]];
}
