import { CommandWorkspace } from "@specwright/testing";
import { run } from "./run.ts";

/**
 * A workspace with the package of `acme`, generated, built, and with a coverage floor.
 *
 * @param own packages of the repository that are to be spoiled
 */
export async function acmeWorkspace(...own: readonly string[]): Promise<CommandWorkspace> {
  const workspace = new CommandWorkspace(...own);
  await succeed(workspace, "generate");
  await workspace.build();
  await succeed(workspace, "contract", "--raise-floor", "--runs", "1", "--seed", "1");
  return workspace;
}

async function succeed(workspace: CommandWorkspace, ...args: string[]): Promise<void> {
  const { code, out, error } = await run({ workspace: workspace.root }, ...args);
  if (code !== 0) throw new Error(`specwright ${args.join(" ")} ended with ${code}:\n${out}${error}`);
}
