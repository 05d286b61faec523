import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as lint from "@specwright/lint";

type Lint = typeof lint.lintProviders;

/**
 * The linter, which is not asked again about what it has seen: each question is a process of Redocly. Reviews in tests
 * are of a few descriptions, each many times.
 */
export function lintOnce(lintProviders: Lint): Lint {
  const answers = new Map<string, ReturnType<Lint>>();
  return (workspace, root, targets, node) => {
    const folders = targets.map(({ id, folder }) => [id, folder, textsIn(join(root, folder))]);
    const question = JSON.stringify([readFileSync(join(workspace, "redocly.yaml"), "utf8"), folders]);
    const answer = answers.get(question) ?? lintProviders(workspace, root, targets, node);
    answers.set(question, answer);
    return answer;
  };
}

function textsIn(folder: string): [file: string, text: string][] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [file.slice(folder.length), readFileSync(file, "utf8")];
  });
}
