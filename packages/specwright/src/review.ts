// npm run review -- [--base <revision, folder or file>] [--head <folder or file>] [--format …] [--output file]; --help says more
import { USAGE } from "./review/usage.ts";
import type { Terminal } from "./terminal.ts";
import { wantsHelp } from "./usage-error.ts";

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const { runReview } = await import("./review/run-review.ts");
  return await runReview(args, terminal);
}
