import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A mock that a command serves. */
export interface ServedMock {
  readonly url: string;
  stop(): void;
}

/**
 * Starts a command that serves a mock on a free port, and waits until it says where.
 * @throws Error if the command ends before
 */
export async function serveMock(program: string, args: readonly string[], cwd: string): Promise<ServedMock> {
  const child = spawn(program, args, {
    cwd,
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, INIT_CWD: cwd, NO_COLOR: "1" },
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`${program} ${args.join(" ")} ended with ${code} and served nothing`);
  });
  const [url] = await Promise.race([once(createInterface({ input: child.stdout }), "line"), ended]);
  ended.catch(() => {});
  return { url, stop: () => child.kill() };
}
