import { execFile } from "node:child_process";
import { REPOSITORY } from "../workspace.ts";

/** How a program has ended, and what it printed. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a program until it ends. The packages' own programs are found first, as npm has it. */
export function runProgram(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  const env = { ...process.env, PATH: `${REPOSITORY}/node_modules/.bin:${process.env.PATH ?? ""}` };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code ?? 1);
      resolve({ code: Number.isNaN(code) ? 1 : code, output: `${stdout}${stderr}` });
    });
  });
}
