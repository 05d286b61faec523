import { diff } from "node:util";

export type DiffLine = readonly [mark: "+" | "-" | " " | "…", text: string];

const MARKS = { "-1": "-", "0": " ", "1": "+" } as const;

/** What becomes of some lines; in each run of changed ones those that are gone first, as everybody reads a diff. */
export function lineDiff(old: readonly string[], now: readonly string[]): DiffLine[] {
  // Node calls what it got first "actual": its own lines are 1, those that are missing in it -1.
  const lines = diff(now, old).map(([kind, text]): DiffLine => [MARKS[String(kind) as keyof typeof MARKS], text]);
  const runs: DiffLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && (run[0]?.[0] === " ") === (line[0] === " ")) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => [...run.filter(([mark]) => mark !== "+"), ...run.filter(([mark]) => mark === "+")]);
}
