import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

/** Removes the folder that it is given when its input ends: the process at the other end is done, or dead. */
const PROGRAM =
  'process.stdin.resume().once("close", () => fs.rmSync(process.argv[1], { recursive: true, force: true }))';

/**
 * Removes a folder when it is disposed of, or when this process ends, however it ends. This process could not do that
 * itself: while a package is made, it hears no signal.
 * @param folder that is not there yet, so that there is no moment in which nobody would remove it
 */
export function removedAfterwards(folder: string): Disposable {
  const remover = spawn("node", ["--eval", PROGRAM, folder], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    windowsHide: true,
  });
  for (const emitter of [remover, remover.stdin]) emitter.on("error", () => {}); // Without it, the folder is removed below.
  remover.unref();
  return {
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true });
      remover.stdin.end();
    },
  };
}
