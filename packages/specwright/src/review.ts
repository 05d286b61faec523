// npm run review -- [--base <revision, folder or file>] [--head <folder or file>] [--format …] [--output file]; --help says more
import type { Terminal } from "./terminal.ts";

export { SPEC } from "./review/spec.ts";

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { runReview } = await import("./review/run-review.ts");
  return await runReview(args, terminal);
}
