import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Description } from "@specwright/import/find";
import type { Options } from "./options.ts";
import type { DescriptionResult, Step } from "./result.ts";
import { WorkerProcess } from "./worker-process.ts";
import { makeWorkspace } from "./workspace.ts";

/** Who wants to know how far it is. */
export interface Watcher {
  began(id: string, step: Step): void;
  ended(result: DescriptionResult): void;
}

/** Descriptions that are being tried. */
export interface CorpusRun {
  /** In the order of the descriptions. */
  readonly results: Promise<DescriptionResult[]>;
  /** Ends all processes at once; the results never come. */
  stop(): void;
}

/** Tries descriptions, as many at a time as the options say, each in a workspace of its own. */
export function runCorpus(descriptions: readonly Description[], options: Options, watcher: Watcher): CorpusRun {
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), "specwright-corpus-"));
  const count = Math.max(1, Math.min(options.jobs, descriptions.length));
  const workers = Array.from({ length: count }, () => new WorkerProcess(options.timeout));
  const clean = (): void => {
    for (const worker of workers) worker.end();
    if (options.keep === undefined) rmSync(folder, { recursive: true, force: true });
  };
  const run = new Run(descriptions, options, watcher, folder);
  const results = Promise.all(workers.map((worker) => run.work(worker))).then(() => run.results);
  return { results: results.finally(clean), stop: clean };
}

class Run {
  readonly #descriptions: readonly Description[];
  readonly #options: Options;
  readonly #watcher: Watcher;
  readonly #folder: string;
  readonly #results: DescriptionResult[] = [];
  #next = 0;

  constructor(descriptions: readonly Description[], options: Options, watcher: Watcher, folder: string) {
    this.#descriptions = descriptions;
    this.#options = options;
    this.#watcher = watcher;
    this.#folder = folder;
  }

  get results(): DescriptionResult[] {
    return this.#results;
  }

  /** Takes one description after the other until there is none left. */
  async work(worker: WorkerProcess): Promise<void> {
    for (let index = this.#next++; index < this.#descriptions.length; index = this.#next++) {
      const result = await this.#try(this.#descriptions[index] as Description, worker);
      this.#results[index] = result;
      this.#watcher.ended(result);
      if (!this.#options.shared) worker.end();
    }
  }

  async #try({ id, file, root }: Description, worker: WorkerProcess): Promise<DescriptionResult> {
    const workspace = join(this.#folder, id);
    makeWorkspace(workspace);
    const { steps, compilers, settings, keep } = this.#options;
    const job = { id, file, root, workspace, settings, steps, compilers };
    const results = await worker.run(job, (step) => this.#watcher.began(id, step));
    if (keep === undefined) rmSync(workspace, { recursive: true, force: true });
    return { id, file, steps: results };
  }
}
