import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WORKSPACE_FILE } from "@specwright/codegen/workspace";
import { itemsOf, membersOf, Positions, parseSource } from "@specwright/openapi/internal";
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

/** Plugins and rules of other packages and files are not in the draft. */
function standsAlone(rules: string): boolean {
  const { plugins, extends: sets } = membersOf(parseSource(RULES, readFileSync(rules, "utf8"), new Positions()));
  return (
    itemsOf(plugins).every((one) => one === "@specwright/lint/plugin") &&
    itemsOf(sets).every((one) => !/^\.|:\/\/|\.[a-z]+$/.test(String(one)))
  );
}

const WITHOUT_BASELINE = `${RULES} stands on other files, so lint does not know yet which problems a description came with. Once all is installed, \`npx specwright update <provider>\` lists them`;
