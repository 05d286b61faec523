import { watchSpecs } from "../generate/watch-specs.ts";
import type { Terminal } from "../terminal.ts";
import { checkProvider } from "./check-provider.ts";

/** Checks providers, then each again when a file of its spec is saved, until the user ends it. */
export async function watchChecks(providers: readonly string[], all: boolean, terminal: Terminal): Promise<number> {
  const check = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) await checkProvider({ id, write: true, all }, terminal);
    terminal.out(terminal.colors.dim("watching specs/, Ctrl-C ends it"));
  };
  // Watched first, so that what is saved meanwhile is not missed.
  const end = watchSpecs(terminal.workspace, async (saved) => {
    const wanted = providers.filter((id) => saved.has(id));
    if (wanted.length > 0) await check(wanted);
  });
  await check(providers);
  await terminal.interrupted();
  await end();
  return 0;
}
