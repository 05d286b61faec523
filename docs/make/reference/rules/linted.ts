import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LintProblem, lintProviders } from "@specwright/lint";
import { type Example, whole } from "./examples.ts";

/** What lint says of an example. */
export interface Linted {
  readonly broken: readonly LintProblem[];
  readonly mended: readonly LintProblem[];
}

/** All rules, as a new workspace has them. */
const CONFIG = `telemetry: off
plugins: [${JSON.stringify(fileURLToPath(import.meta.resolve("@specwright/lint/plugin")))}]
extends: [recommended, house/all]
`;

/** Lints all examples at once, in a folder of their own. */
export async function lintedOf(examples: ReadonlyMap<string, Example>): Promise<ReadonlyMap<string, Linted>> {
  const root = mkdtempSync(join(tmpdir(), "specwright-rules-"));
  try {
    writeFileSync(join(root, "redocly.yaml"), CONFIG);
    const targets = [...examples.values()].flatMap(({ broken, mended }, index) => [
      written(root, `broken-${index}`, broken),
      written(root, `mended-${index}`, mended),
    ]);
    const found = await lintProviders(root, root, targets);
    const said = (id: string): readonly LintProblem[] => found.get(id) ?? [];
    const entries = [...examples.keys()].map((rule, index): [string, Linted] => [
      rule,
      { broken: said(`broken-${index}`), mended: said(`mended-${index}`) },
    ]);
    return new Map(entries);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function written(root: string, id: string, files: Example["broken"]): { readonly id: string; readonly folder: string } {
  const folder = `specs/${id}`;
  for (const [path, text] of Object.entries(whole(files))) {
    const file = join(root, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { id, folder };
}
