import { join, relative } from "node:path";
import { readWorkspace, specsFolder } from "@specwright/codegen/workspace";
import { watchFolders } from "@specwright/contract/watch";

/** Editors save in several steps, and a save of all files is one change. */
const QUIET_MS = 40;

/**
 * Calls back with the providers of which files were saved, when nothing has been saved for a moment. One call ends before
 * the next begins, and what is saved meanwhile is in the next.
 * @returns ends the watch, when the call that is on its way has ended
 */
export function watchSpecs(
  workspace: string,
  changed: (providers: ReadonlySet<string>) => Promise<void>,
): () => Promise<void> {
  let pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const flush = (): void => {
    running = running.then(() => {
      const providers = pending;
      pending = new Set();
      return providers.size === 0 ? undefined : changed(providers);
    });
  };
  const specs = join(workspace, specsFolder(readWorkspace(workspace)));
  const end = watchFolders(specs, (path) => {
    const [provider] = relative(specs, path).split(/[\\/]/);
    if (!provider) return;
    pending.add(provider);
    clearTimeout(timer);
    timer = setTimeout(flush, QUIET_MS);
  });
  return () => {
    end();
    clearTimeout(timer);
    return running;
  };
}
