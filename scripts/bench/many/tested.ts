import { command, type Env } from "./command.ts";

/** What `npm test` of a workspace has done. */
export interface Tested {
  readonly seconds: number;
  readonly executed: number;
  readonly cached: number;
}

/** Tasks of each provider: build, typecheck and test. */
const TASKS = 3;
/** Progress is told so often. */
const EVERY = 25;

/**
 * Generates, if asked to, and tests.
 * @param run commands, one after the other
 * @param tell is told how far it is
 */
export async function tested(
  cwd: string,
  run: readonly (readonly string[])[],
  env: Env,
  providers: number,
  tell: (text: string) => void,
): Promise<Tested> {
  let seconds = 0;
  let output = "";
  let begun = 0;
  const heard = (text: string): void => {
    const before = begun;
    begun += text.match(/: cache (?:miss|hit)/g)?.length ?? 0;
    if (Math.floor(begun / EVERY) > Math.floor(before / EVERY)) tell(`  ${begun} of ${providers * TASKS} tasks begun`);
  };
  for (const one of run) {
    const done = await command(cwd, one, env, heard);
    seconds += done.seconds;
    output += done.output;
  }
  const [, cached = "0", total = "0"] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? [];
  return { seconds: Math.round(seconds * 10) / 10, executed: Number(total) - Number(cached), cached: Number(cached) };
}
