import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WORKSPACE_FILE } from "@specwright/codegen/workspace";
import type { Terminal } from "../terminal.ts";

const RULES = "redocly.yaml";

/**
 * Copies what packages are made by into a draft, where the repository has it.
 * @returns what was copied, and has to be taken away again
 */
export function borrow(folder: string, draft: string, { out }: Pick<Terminal, "out">): string[] {
  const there = [WORKSPACE_FILE, "LICENSE", RULES].filter((path) => isOnlyIn(folder, draft, path));
  const borrowed = there.filter((path) => path !== RULES || standsAlone(join(folder, path)));
  for (const path of borrowed) cpSync(join(folder, path), join(draft, path), { dereference: true });
  if (borrowed.length < there.length) out(WITHOUT_BASELINE);
  return borrowed;
}

function isOnlyIn(folder: string, draft: string, path: string): boolean {
  return existsSync(join(folder, path)) && !existsSync(join(draft, path));
}

/** Files that the rules refer to are not in the draft. */
function standsAlone(rules: string): boolean {
  return !/(?:^|["'\s[])\.{1,2}\//m.test(readFileSync(rules, "utf8"));
}

const WITHOUT_BASELINE = `${RULES} refers to other files, so problems of descriptions are not known to it yet: \`npx specwright lint\` reports them all`;
