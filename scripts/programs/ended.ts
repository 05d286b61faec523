import { type ExecFileOptions, execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How a program ended, and all that it printed. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a program to its end, whatever that is.
 * @param told hears what it prints as it comes, for who waits
 */
export async function ended(
  program: string,
  args: readonly string[],
  options: ExecFileOptions,
  told?: (text: string) => void,
): Promise<Ended> {
  const running = run(program, args, { maxBuffer: 1 << 28, ...options, encoding: "utf8" });
  if (told) for (const stream of [running.child.stdout, running.child.stderr]) stream?.on("data", told);
  const done = await running.catch((error: { code: number; stdout: string; stderr: string }) => error);
  return { code: "code" in done ? done.code : 0, output: done.stdout + done.stderr };
}
