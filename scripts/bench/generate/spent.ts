import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a program has used, with those that it started. */
export interface Spent {
  readonly ok: boolean;
  /** Seconds of the processor, which others on the machine make little more. */
  readonly cpu: number;
  /** Megabytes of memory, the most at once of one process. */
  readonly memory: number;
  /** The last of what it said. */
  readonly said: string;
}

/** Runs a program of Node.js, and measures it. */
export function spent(cwd: string, args: readonly string[]): Spent {
  const folder = mkdtempSync(join(tmpdir(), "specwright-usage-"));
  const file = join(folder, "usage");
  try {
    const loaded = new URL("./tell-usage.ts", import.meta.url).href;
    const env = { ...process.env, NODE_OPTIONS: `--import=${loaded}`, SPECWRIGHT_BENCH_USAGE: file, CI: "1" };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd,
      env,
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    const usages = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(" ").map(Number) as [cpu: number, memory: number]);
    return {
      ok: status === 0,
      cpu: usages.reduce((sum, [cpu]) => sum + cpu, 0) / 1e6,
      memory: Math.max(...usages.map(([, memory]) => memory)) / 1024,
      said: `${stdout}${stderr}`.trim().slice(-500),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The run that took the middle of the time. */
export function median(all: readonly Spent[]): Spent {
  return all.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(all.length / 2)] as Spent;
}
