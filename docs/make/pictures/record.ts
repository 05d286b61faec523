import { spawn } from "node:child_process";

/** A line of a terminal, and when it came, in milliseconds from the start of the recording. */
export interface TimedLine {
  readonly text: string;
  readonly at: number;
}

/** How long a reader looks at a prompt, and at an end, in milliseconds. */
const PAUSE = 900;
const LONGEST_WAIT = 1_500;

/** Runs commands one after another, and keeps what they print with the times at which it came. Long waits are cut. */
export async function record(commands: readonly (readonly string[])[], cwd: string): Promise<TimedLine[]> {
  const lines: TimedLine[] = [];
  let now = 300;
  for (const command of commands) {
    lines.push({ text: `\u001b[32m$\u001b[39m \u001b[1m${command.join(" ")}\u001b[22m`, at: now });
    const printed = await printedBy(command, cwd);
    const start = now + PAUSE;
    for (const { text, at } of printed) lines.push({ text, at: start + Math.min(at, LONGEST_WAIT) });
    now = (lines.at(-1)?.at ?? start) + PAUSE;
    lines.push({ text: "", at: now });
  }
  return lines.slice(0, -1);
}

function printedBy([program = "", ...args]: readonly string[], cwd: string): Promise<TimedLine[]> {
  const began = performance.now();
  const lines: TimedLine[] = [];
  const env = { ...process.env, INIT_CWD: cwd, FORCE_COLOR: "1", NO_COLOR: undefined };
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const seen = (chunk: Buffer): void => {
    const at = Math.round(performance.now() - began);
    lines.push(
      ...String(chunk)
        .replace(/\n$/, "")
        .split("\n")
        .map((text) => ({ text, at })),
    );
  };
  child.stdout.on("data", seen);
  child.stderr.on("data", seen);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve(lines));
  });
}
