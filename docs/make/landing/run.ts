import { execFile } from "node:child_process";
import { promisify } from "node:util";

const runFile = promisify(execFile);

/** What a command of an example is given beside its arguments. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: { readonly [name: string]: string };
  /** The exit codes that the example is about. Default: 0 alone. */
  readonly codes?: readonly number[];
}

/**
 * Runs a program to its end, as if a reader stood in the folder: npm tells programs in which it was started itself.
 * @returns all that it printed
 * @throws Error with what it printed, if it ends otherwise than the example says
 */
export async function run(
  program: string,
  args: readonly string[],
  { cwd, env, codes = [0] }: RunOptions,
): Promise<string> {
  const done = await runFile(program, args, {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, NO_COLOR: "1", ...env },
  }).catch((error: { code: number; stdout: string; stderr: string }) => error);
  const code = "code" in done ? done.code : 0;
  if (!codes.includes(code))
    throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${done.stdout}${done.stderr}`);
  return done.stdout.trimEnd();
}
