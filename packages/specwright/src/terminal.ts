import { once } from "node:events";
import pc from "picocolors";

/** Everything that a command uses of the process that runs it. With another one, commands run without a process of their own. */
export interface Terminal {
  /** The workspace that the command works in, absolute and without a slash at its end. */
  readonly workspace: string;
  /** The folder from which the user named files. */
  readonly folder: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Characters in a line; undefined where nobody watches. */
  readonly width?: number | undefined;
  /** Writes to standard output, without a line break of its own. */
  write(text: string): void;
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  error(line: string): void;
  /** Resolves when the user wants the command to end. */
  interrupted(): Promise<void>;
  /** Shows people who wait a line, in place of the line before; "" removes it. Does nothing if nobody watches. */
  progress(line: string): void;
}

/** A reader that has seen enough, as `head` has, closes the pipe. This is no fault of the command. */
function endWithReader(process: NodeJS.Process): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", ({ code }: NodeJS.ErrnoException) => {
      if (code === "EPIPE") process.exit(0);
      process.exit(1);
    });
}

/** The terminal that a process was started in. The workspace is the folder in which it was started. */
export function processTerminal(process: NodeJS.Process): Terminal {
  const { env, stdout, stderr } = process;
  const workspace = process.cwd();
  endWithReader(process);
  return {
    workspace,
    // npm runs scripts at the root of the workspace.
    folder: env.INIT_CWD ?? workspace,
    env,
    colors: pc,
    width: stdout.isTTY ? stdout.columns : undefined,
    write: (text) => void stdout.write(text),
    out: (line) => void stdout.write(`${line}\n`),
    error: (line) => void stderr.write(`${line}\n`),
    interrupted: async () => void (await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal)))),
    progress: (line) => {
      if (stdout.isTTY) stdout.write(`\r\u001b[K${pc.dim(line)}`);
    },
  };
}
