// npm run trace-inputs: runs every task of `npm test` under strace, and names the files that it reads although its turbo
// inputs leave them out. `npm run trace-inputs -- //#size lint` is for some of them.
import { dryRun, NO_STRACE, traceTask } from "./inputs/trace-task.ts";
import { TASKS } from "./test-run/tasks.ts";

if (NO_STRACE !== undefined) {
  console.error(`${NO_STRACE}.`);
  process.exit(2);
}
const asked = process.argv.slice(2);
const run = dryRun(TASKS);
const tasks = run.tasks.filter(({ command }) => command !== "<NONEXISTENT>");
const chosen = tasks.filter(({ taskId }) => asked.length === 0 || asked.some((text) => taskId.includes(text)));
if (chosen.length === 0) {
  console.error(
    `No task has ${asked.join(" or ")} in its name. There are:\n${tasks.map(({ taskId }) => taskId).join("\n")}`,
  );
  process.exit(2);
}
let wrong = 0;
for (const task of chosen) {
  const { id, failure, uncovered } = traceTask(run, task);
  if (failure === undefined && uncovered.length === 0) {
    console.log(`✓ ${id}`);
    continue;
  }
  wrong += 1;
  console.log(`✗ ${id}`);
  if (failure !== undefined) console.log(`    failed, and may have read less than usual: ${failure.slice(-2000)}`);
  for (const path of uncovered) console.log(`    reads ${path}`);
}
console.log(
  wrong === 0
    ? `${chosen.length} tasks read their inputs alone`
    : `${wrong} of ${chosen.length} tasks: add to turbo.json what they read`,
);
process.exitCode = wrong === 0 ? 0 : 1;
