import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Spent, spent } from "./spent.ts";
import { BenchWorkspace } from "./workspace.ts";

/** What a number of small providers costs. */
export interface ManyRow {
  readonly providers: number;
  /** Seconds of the processor for what is generated for the first time, and the most memory. */
  readonly cold: number;
  readonly "cold, MB": number;
  /** The same where nothing has changed. */
  readonly unchanged: number;
  readonly checked: number;
}

const COUNTS = [1, 10, 100, 1000];

/** Copies of a small provider. */
export function many(repository: string, tell: (row: ManyRow) => void): void {
  for (const providers of COUNTS) {
    const root = mkdtempSync(join(tmpdir(), "specwright-bench-"));
    try {
      tell({ providers, ...measured(root, repository, providers) });
    } finally {
      rmSync(root, { recursive: true });
    }
  }
}

function measured(root: string, repository: string, providers: number): Omit<ManyRow, "providers"> {
  const workspace = new BenchWorkspace(root, repository);
  const small = join(repository, "packages/testing/fixtures/workspace/specs/acme");
  for (let index = 0; index < providers; index++) workspace.add(`acme${index}`, small);
  const run = (...args: string[]): Spent => {
    const result = spent(root, [join(repository, "packages/specwright/bin/specwright.js"), "generate", ...args]);
    if (!result.ok) throw new Error(result.said);
    return result;
  };
  const cold = run();
  const seconds = ({ cpu }: Spent): number => Math.round(cpu * 100) / 100;
  return {
    cold: seconds(cold),
    "cold, MB": Math.round(cold.memory),
    unchanged: seconds(run()),
    checked: seconds(run("--check")),
  };
}
