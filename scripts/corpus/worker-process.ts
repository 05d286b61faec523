import { type ChildProcess, fork } from "node:child_process";
import type { Job, Message } from "./job.ts";
import { Part, type Watch } from "./part.ts";
import { notRun, type StepResult } from "./result.ts";

/**
 * A process that takes descriptions through the steps. Where it dies, or a step takes too long, another one goes on with
 * the steps that are left.
 */
export class WorkerProcess {
  readonly #limit: number;
  readonly #module: URL;
  #child: ChildProcess | undefined;

  /**
   * @param limit seconds for one step
   * @param module what the process runs
   */
  constructor(limit: number, module = new URL("./worker.ts", import.meta.url)) {
    this.#limit = limit;
    this.#module = module;
  }

  /** The results of all steps, whatever becomes of the process. */
  async run(job: Job, watch: Watch): Promise<StepResult[]> {
    const results: StepResult[] = [];
    while (results.length < job.steps.length) {
      const steps = job.steps.slice(results.length);
      const part = await this.#runPart({ ...job, steps }, watch);
      results.push(...part);
      // A process that died of generation leaves no package to go on with.
      if (part.at(-1)?.step === "generate" && part.at(-1)?.state === "failed")
        results.push(...job.steps.slice(results.length).map(notRun));
    }
    return results;
  }

  /** Ends the process and the programs that it runs. */
  end(): void {
    const pid = this.#child?.pid;
    this.#child = undefined;
    if (pid === undefined) return;
    try {
      // It leads a group of its own: compilers end with it.
      process.kill(-pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }

  /** Results until the steps are done, or the process is no more: the last one says then why. */
  #runPart(job: Job, watch: Watch): Promise<StepResult[]> {
    const child = this.#open();
    const part = new Part(job, this.#limit, watch);
    const hear = (chunk: unknown): void => part.hear(String(chunk));
    return new Promise((resolve) => {
      const close = (): void => {
        part.close();
        child.off("message", take).off("exit", died);
        child.stderr?.off("data", hear);
      };
      const died = (code: number | null, signal: string | null): void => {
        close();
        this.#child = undefined;
        resolve(part.diedOf(signal ?? `code ${code}`));
      };
      const take = (message: Message): void => {
        if (!part.take(message, () => this.end())) return;
        close();
        resolve(part.results);
      };
      child.on("message", take).on("exit", died);
      child.stderr?.on("data", hear);
      child.send(job);
    });
  }

  #open(): ChildProcess {
    this.#child ??= fork(this.#module, { detached: true, execArgv: [], stdio: ["ignore", "ignore", "pipe", "ipc"] });
    return this.#child;
  }
}
