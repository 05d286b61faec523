import { readWorkspace, specsFolder } from "@specwright/codegen/workspace";
import { watchSpecs } from "../generate/watch-specs.ts";
import { systemFailure } from "../system-failure.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { checkProvider } from "./check-provider.ts";

/** Checks providers, then each again when a file of its spec is saved, until the user ends it. */
export async function watchChecks(providers: readonly string[], all: boolean, terminal: Terminal): Promise<number> {
  const check = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) await checkOnce(id, all, terminal);
    terminal.out(terminal.colors.dim(`watching ${specsFolder(readWorkspace(terminal.workspace))}/, Ctrl-C ends it`));
  };
  const first = Promise.withResolvers<void>();
  // Watched first, so that what is saved during the first check is not missed.
  const end = watchSpecs(terminal.workspace, async (saved) => {
    await first.promise;
    const wanted = providers.filter((id) => saved.has(id));
    if (wanted.length > 0) await check(wanted);
  });
  await check(providers).finally(first.resolve);
  await terminal.interrupted();
  await end();
  return 0;
}

/** What ends one check does not end the watch: the next save may mend it. */
async function checkOnce(id: string, all: boolean, terminal: Terminal): Promise<void> {
  try {
    await checkProvider({ id, write: true, all }, terminal);
  } catch (error) {
    const known = systemFailure(error, terminal.workspace) ?? (error instanceof UsageError && error.message);
    terminal.error(known || ((error as Error).stack ?? String(error)));
  }
}
