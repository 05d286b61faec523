import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Attempt, Task } from "./attempt.ts";
import { sizeOfSpec, threadCount } from "./thread-count.ts";

/** Told before a package is made, or after, if several are made at once. */
type Progress = (number: number, id: string) => void;

/**
 * Makes packages, in threads where that is faster.
 * @returns what came of each, in the order of the tasks
 * @throws what a thread threw: the stack that was too small, or a defect
 */
export async function makeAll(tasks: readonly Task[], progress: Progress): Promise<Attempt[]> {
  if (tasks.length === 0) return [];
  const threads = threadCount(tasks.map(({ workspace, id }) => sizeOfSpec(workspace, id)));
  return threads === 1 ? await inThisThread(tasks, progress) : await inThreads(tasks, threads, progress);
}

async function inThisThread(tasks: readonly Task[], progress: Progress): Promise<Attempt[]> {
  const { makePackage } = await import("./make-package.ts");
  return tasks.map((task, index) => {
    progress(index + 1, task.id);
    return makePackage(task);
  });
}

/** Each thread takes the next task when it has done one. */
export async function inThreads(tasks: readonly Task[], threads: number, progress: Progress): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const left = tasks.entries();
  let done = 0;
  const workers = Array.from({ length: threads }, newWorker);
  const work = async (worker: Worker): Promise<void> => {
    // All take from the same list.
    for (const [index, task] of left) {
      attempts[index] = await ask(worker, task);
      done += 1;
      progress(done, task.id);
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return attempts;
}

/** The file that is compiled is called .js, and tests run the one that is not. */
function newWorker(): Worker {
  const worker = new Worker(new URL(`./worker${extname(import.meta.filename)}`, import.meta.url));
  // An error while nobody waits is told to who asks next.
  worker.on("error", () => {});
  return worker;
}

function ask(worker: Worker, task: Task): Promise<Attempt> {
  const { promise, resolve, reject } = Promise.withResolvers<Attempt>();
  const ended = (code: number): void => reject(new Error(`the thread for ${task.id} ended with code ${code}`));
  worker.once("message", resolve).once("error", reject).once("exit", ended);
  worker.postMessage(task);
  return promise.finally(() => worker.off("message", resolve).off("error", reject).off("exit", ended));
}
