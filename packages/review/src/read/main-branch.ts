import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHANGESETS } from "../changeset/folder.ts";

/** Names of the branch that changes are merged into, the likeliest first. `baseBranch` of changesets says it for releases. */
export function mainBranches(workspace: string): string[] {
  const named = baseBranch(workspace);
  const usual = ["origin/main", "main", "origin/HEAD"];
  return named === undefined ? usual : [`origin/${named}`, named, ...usual];
}

function baseBranch(workspace: string): string | undefined {
  try {
    const { baseBranch: name } = JSON.parse(readFileSync(join(workspace, CHANGESETS, "config.json"), "utf8"));
    return typeof name === "string" && /^[^-]/.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}
