import type { ChildProcess } from "node:child_process";
import { setTimeout } from "node:timers/promises";

/** Milliseconds until a server that does not answer is given up. */
const PATIENCE = 60_000;

/**
 * Waits until a server that was started answers.
 * @throws Error with all that it printed, if it ends before or never answers
 */
export async function untilAnswering(
  child: ChildProcess,
  url: string,
  headers: Record<string, string> = {},
): Promise<void> {
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  const end = Date.now() + PATIENCE;
  while (child.exitCode === null && Date.now() < end) {
    const response = await fetch(url, { headers }).catch(() => undefined);
    if (response?.ok) return;
    await setTimeout(100);
  }
  throw new Error(`nothing answers at ${url}: ${Buffer.concat(said)}`);
}
