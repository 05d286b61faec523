import { once } from "node:events";
import pc from "picocolors";

/** What a command may touch of the world outside, so that it can be called without a process of its own. */
export interface Terminal {
  /** The workspace that the command works in, absolute and without a slash at its end. */
  readonly workspace: string;
  /** The folder from which the user named files. */
  readonly folder: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Writes to standard output, without a line break of its own. */
  write(text: string): void;
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  error(line: string): void;
  /** Resolves when the user wants the command to end. */
  interrupted(): Promise<void>;
  /** Shows a line that the next one takes the place of, to people who wait; "" takes it away. */
  progress(line: string): void;
}

/** The terminal that a process was started in. */
export function processTerminal(process: NodeJS.Process): Terminal {
  const { env, stdout, stderr } = process;
  const workspace = process.cwd();
  // Whoever reads has seen enough, as `head` has: that is no fault.
  for (const stream of [stdout, stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  return {
    workspace,
    // npm runs scripts at the root of the workspace.
    folder: env.INIT_CWD ?? workspace,
    env,
    colors: pc,
    write: (text) => void stdout.write(text),
    out: (line) => void stdout.write(`${line}\n`),
    error: (line) => void stderr.write(`${line}\n`),
    interrupted: async () => void (await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal)))),
    progress: (line) => {
      if (stdout.isTTY) stdout.write(`\r\u001b[K${pc.dim(line)}`);
    },
  };
}
