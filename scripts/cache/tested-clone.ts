import { spawnSync } from "node:child_process";
import { throwAwayCopy } from "../copies/throw-away-copy.ts";

/** What came of `npm test` in a copy of the working tree. */
export interface TestedClone {
  /** The copy, which the caller deletes. */
  readonly folder: string;
  readonly code: number;
  readonly tasks: number;
  readonly cached: number;
  readonly seconds: number;
  readonly output: string;
}

/** @param options of turbo, such as `--filter=…` */
export function testedClone(
  repository: string,
  env: { readonly [name: string]: string },
  options: readonly string[],
): TestedClone {
  const folder = throwAwayCopy(repository);
  const { status, stdout, stderr } = spawnSync("npm", ["test", "--", ...options], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", ...env },
    maxBuffer: 1 << 28,
  });
  const [, tasks, cached, seconds] = /(\d+) tasks, (\d+) from the cache, ([\d.]+) s/.exec(stdout) ?? [];
  return {
    folder,
    code: status ?? 1,
    tasks: Number(tasks),
    cached: Number(cached),
    seconds: Number(seconds),
    output: stdout + stderr,
  };
}
