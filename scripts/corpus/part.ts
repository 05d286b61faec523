import type { Job, Message } from "./job.ts";
import { failed, type Step, type StepResult } from "./result.ts";

/** What a watcher of a job is told. */
export type Watch = (step: Step) => void;

/** The results of one process, as they come in, with a clock for each step. */
export class Part {
  readonly results: StepResult[] = [];
  readonly #job: Job;
  readonly #limit: number;
  readonly #watch: Watch;
  #began = performance.now();
  #late = false;
  #said = "";
  #clock: NodeJS.Timeout | undefined;

  constructor(job: Job, limit: number, watch: Watch) {
    this.#job = job;
    this.#limit = limit;
    this.#watch = watch;
  }

  /** Whether all is told. */
  take(message: Message, giveUp: () => void): boolean {
    if (message.kind === "done") return true;
    clearTimeout(this.#clock);
    if (message.kind === "ended") {
      this.results.push(message.result);
      return false;
    }
    this.#began = performance.now();
    this.#watch(message.step);
    this.#clock = setTimeout(() => {
      this.#late = true;
      giveUp();
    }, this.#limit * 1000);
    return false;
  }

  /** What the process wrote to standard error, such as why it has no memory left. */
  hear(text: string): void {
    this.#said = (this.#said + text).slice(-4000);
  }

  close(): void {
    clearTimeout(this.#clock);
  }

  /** The step that was running when the process ended has failed. */
  diedOf(how: string): StepResult[] {
    const step = this.#job.steps[this.results.length];
    if (step === undefined) return this.results;
    const seconds = (performance.now() - this.#began) / 1000;
    const late = { rule: "time", message: `took longer than ${this.#limit} s` };
    const died = { rule: "crash", message: `the process ended by ${how}${reasonIn(this.#said)}` };
    return [...this.results, failed(step, seconds, this.#late ? late : died)];
  }
}

function reasonIn(said: string): string {
  const [line] = /^(FATAL ERROR|\w*Error): .*$/m.exec(said) ?? [];
  return line === undefined ? "" : `: ${line}`;
}
