import { readdirSync, statSync } from "node:fs";
import { availableParallelism, freemem } from "node:os";
import { join } from "node:path";
import { specFolder } from "@specwright/codegen/workspace";

/** What this machine has to offer. */
export interface Machine {
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
}

/** A thread loads the generator first, and that takes as long as two megabytes of a description. */
const WORTH_A_THREAD = 2e6;

/** Bytes of memory that a thread needs before it reads anything, and for each byte of a description. */
const IDLE = 150e6;
const FOR_EACH_BYTE = 60;

/**
 * In how many threads packages are made; 1 means in this one.
 * @param sizes bytes of each provider's files
 */
export function threadCount(
  sizes: readonly number[],
  machine: Machine = { cores: availableParallelism(), memory: freemem() },
): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const need = IDLE + FOR_EACH_BYTE * Math.max(...sizes);
  const most = [sizes.length, machine.cores, machine.memory / need, total / WORTH_A_THREAD];
  return Math.max(1, Math.floor(Math.min(...most)));
}

/** Bytes of all files of a provider. */
export function sizeOfSpec(workspace: string, id: string): number {
  const folder = join(workspace, specFolder(workspace, id));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
