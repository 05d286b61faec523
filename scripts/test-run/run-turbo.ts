import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { EndedTask } from "./print.ts";
import { LogReader } from "./read-log.ts";
import { readTask } from "./read-task.ts";

/** What came of a run of turbo. */
export interface TurboRun {
  readonly code: number;
  readonly tasks: readonly EndedTask[];
  /** What turbo itself said, such as that it cannot read the graph of packages. */
  readonly others: readonly string[];
}

const OPTIONS = [
  "--log-order=grouped",
  "--log-prefix=task",
  "--output-logs=full",
  "--continue=dependencies-successful",
];
const workspace = new URL("../..", import.meta.url);

/** Milliseconds without a line after which the lines of a task are taken for complete. */
const PAUSE = 100;

/** Runs tasks, and tells of each as it ends. */
export function runTurbo(
  tasks: readonly string[],
  options: readonly string[],
  ended: (task: EndedTask) => void,
): Promise<TurboRun> {
  const run = new Run(ended);
  const turbo = spawn("node", ["scripts/turbo.ts", "run", ...tasks, ...OPTIONS, ...options], {
    cwd: workspace,
    env: {
      ...process.env,
      // The log is read before it is shown: it has to come without colours, even where the environment asks for them.
      NO_COLOR: "1",
      FORCE_COLOR: undefined,
      // Says when a task starts; a grouped log would tell of it at its end only.
      TURBO_LOG_VERBOSITY: "turborepo_task_graph=debug",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  createInterface({ input: turbo.stdout }).on("line", (line) => run.output(line));
  createInterface({ input: turbo.stderr }).on("line", (line) => run.notice(line));
  return new Promise((resolve) => turbo.on("close", (code) => resolve(run.close(code ?? 1))));
}

class Run {
  readonly #tasks = new Map<string, EndedTask>();
  readonly #others: string[] = [];
  readonly #started = new Map<string, number>();
  readonly #broken = new Set<string>();
  #latest = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #reader: LogReader;

  constructor(ended: (task: EndedTask) => void) {
    this.#reader = new LogReader(
      (text) => {
        const log = readTask(text);
        const start = this.#started.get(log.id);
        const seconds = start === undefined || log.cached ? undefined : (this.#latest - start) / 1000;
        const task = { ...log, seconds, ok: log.failed === 0 && !this.#broken.has(log.id) };
        this.#tasks.set(log.id, task);
        ended(task);
      },
      (line) => this.#others.push(line),
    );
  }

  output(line: string): void {
    this.#reader.line(line);
    this.#latest = performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#reader.end(), PAUSE);
  }

  /** A line of turbo's standard error. */
  notice(line: string): void {
    const [, started] = /\[DEBUG\] turborepo_task_graph\S* task (\S+) hash is /.exec(line) ?? [];
    if (started !== undefined) {
      this.#started.set(started, performance.now());
      return;
    }
    const [, broken] = /^(\S+#\S+):\s+(?:WARNING\s+command finished|ERROR\s+command )/.exec(line) ?? [];
    if (broken !== undefined) this.#broken.add(broken);
    if (line.trim() !== "" && !line.includes("[DEBUG]")) this.#others.push(line);
  }

  close(code: number): TurboRun {
    clearTimeout(this.#timer);
    this.#reader.end();
    const tasks = [...this.#tasks.values()].map((task) => ({ ...task, ok: task.ok && !this.#broken.has(task.id) }));
    return { code, tasks, others: this.#others };
  }
}
