import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Bump, largest } from "../bump/bump.ts";

/** What the pending changesets of a workspace say, by package; undefined where the folder has none at all. */
export function pendingBumps(workspace: string): ReadonlyMap<string, Bump> | undefined {
  const folder = join(workspace, ".changeset");
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const bumps = new Map<string, Bump>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md")) {
    const [, head = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(folder, file), "utf8")) ?? [];
    for (const [name, bump] of Object.entries((parse(head) ?? {}) as { [name: string]: Bump }))
      bumps.set(name, largest([bump, bumps.get(name) ?? "none"]));
  }
  return bumps;
}
