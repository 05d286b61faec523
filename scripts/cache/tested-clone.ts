import { throwAwayCopy } from "../copies/throw-away-copy.ts";
import { ended } from "../programs/ended.ts";

/** What came of `npm test` in a copy of the working tree. */
export interface TestedClone {
  /** The copy, which the caller deletes. */
  readonly folder: string;
  readonly code: number;
  readonly tasks: number;
  readonly cached: number;
  readonly seconds: number;
}

/**
 * @param options of turbo, such as `--filter=…`
 * @param told hears each task as it ends
 */
export async function testedClone(
  repository: string,
  env: { readonly [name: string]: string },
  options: readonly string[],
  told: (text: string) => void,
): Promise<TestedClone> {
  const folder = throwAwayCopy(repository);
  const cached = { ...process.env, NO_COLOR: "1", ...env };
  const { code, output } = await ended("npm", ["test", "--", ...options], { cwd: folder, env: cached }, told);
  const [, ...counts] = /(\d+) tasks, (\d+) from the cache, ([\d.]+) s/.exec(output) ?? [];
  const [tasks = Number.NaN, fromCache = Number.NaN, seconds = Number.NaN] = counts.map(Number);
  return { folder, code, tasks, cached: fromCache, seconds };
}
