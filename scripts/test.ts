// npm test: every check of the workspace through turbo, a line for each task as it ends, and a summary.
import pc from "picocolors";
import { closingLine, type EndedTask, failureLines, failureTexts, skippedLines, taskLine } from "./test-run/print.ts";
import { runTurbo, type TurboRun } from "./test-run/run-turbo.ts";
import { TASKS } from "./test-run/tasks.ts";

const began = performance.now();
const { env, stdout } = process;
const colors = pc.createColors(!env.NO_COLOR && (stdout.isTTY || Boolean(env.FORCE_COLOR)));
const options = process.argv.slice(2);

// Everything is built before anything is tested: what is packed and installed here no dependency names.
const built = await runTurbo(["build"], options, ended);
const builds = new Set(built.tasks.map(({ id }) => id));
process.exitCode = summarize(built.code === 0 ? await tested() : built);

async function tested(): Promise<TurboRun> {
  const run = await runTurbo(TASKS, options, (task) => builds.has(task.id) || ended(task));
  return { ...run, tasks: [...built.tasks, ...run.tasks.filter(({ id }) => !builds.has(id))] };
}

function ended(task: EndedTask): void {
  console.log(taskLine(task, colors));
  if (!task.ok) console.log(failureLines(task).join("\n"));
}

function summarize({ code, tasks, others }: TurboRun): number {
  for (const text of failureTexts(tasks, colors)) console.log(text);
  if (code !== 0 && tasks.every(({ ok }) => ok)) console.log(`\nturbo failed:\n${others.join("\n")}`);
  const cached = tasks.filter((task) => task.cached).length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const mark = code === 0 ? colors.green("✓") : colors.red("✗");
  console.log(`\n${mark} ${tasks.length} tasks, ${cached} from the cache, ${seconds} s`);
  for (const line of skippedLines(tasks)) console.log(line);
  console.log(closingLine(tasks, code));
  return code;
}
