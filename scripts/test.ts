// npm test: every check of the workspace through turbo, a line for each task as it ends, and a summary.
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import pc from "picocolors";
import { LogReader, type TaskLog } from "./test-run/read-log.ts";

const TASKS = [
  "//#lint",
  "//#lint:specs",
  "//#generate:check",
  "//#size",
  "//#type-cost",
  "typecheck",
  "test",
  "platforms",
  "pack-check",
];
const workspace = new URL("..", import.meta.url);
const began = performance.now();
const logs: TaskLog[] = [];
const broken: string[] = [];
const others: string[] = [];

const reader = new LogReader(ended, (line) => {
  const [, task] = /^((?:@specwright\/)?\S+#\S+):\s+ERROR\s+command/.exec(line) ?? [];
  if (task) broken.push(task);
  others.push(line);
});

// Everything is built before anything is tested: the tests of scripts/ pack and install what no dependency of theirs names.
const built = spawnSync("node", ["scripts/turbo.ts", "run", "build", "--output-logs=errors-only"], {
  cwd: workspace,
  encoding: "utf8",
});
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}\n0 passed, 1 failed`);
  process.exit(1);
}

const options = [
  "--log-order=grouped",
  "--log-prefix=task",
  "--output-logs=full",
  "--continue=dependencies-successful",
];
// The log is read before it is shown: it has to come without colours, even where the environment asks for them.
const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
const turbo = spawn("node", ["scripts/turbo.ts", "run", ...TASKS, ...options, ...process.argv.slice(2)], {
  cwd: workspace,
  env,
  stdio: ["ignore", "pipe", "pipe"],
});
for (const stream of [turbo.stdout, turbo.stderr])
  createInterface({ input: stream }).on("line", (line) => reader.line(line));
turbo.on("close", (code) => {
  reader.end();
  process.exitCode = summarize(code ?? 1);
});

function ended(log: TaskLog): void {
  logs.push(log);
  const tests = log.passed + log.failed > 0 ? `${log.passed} tests` : "";
  const state = log.cached ? pc.dim("cached") : "";
  console.log(`${pc.dim("·")} ${log.package.padEnd(10)} ${log.task.padEnd(15)} ${tests.padEnd(11)} ${state}`);
}

function summarize(code: number): number {
  const wrong = logs.filter(
    ({ package: name, task, failed }) =>
      failed > 0 ||
      broken.some((one) => one.endsWith(`${name}#${task}`) || (name === "workspace" && one === `//#${task}`)),
  );
  for (const { package: name, task, text } of wrong)
    console.log(`\n${pc.red("✗")} ${pc.bold(`${name} ${task}`)}\n${text}`);
  if (code !== 0 && wrong.length === 0) console.log(others.join("\n"));
  const cached = logs.filter((log) => log.cached).length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const sum = (pick: (log: TaskLog) => number): number => logs.reduce((total, log) => total + pick(log), 0);
  const failedTests = sum(({ failed }) => failed);
  console.log(
    `\n${code === 0 ? pc.green("✓") : pc.red("✗")} ${logs.length} tasks, ${cached} from the cache, ${seconds} s`,
  );
  // A task that fails without a count, such as lint, is one failure.
  const failures = Math.max(failedTests, wrong.length, code === 0 ? 0 : 1);
  console.log(`${sum(({ passed }) => passed)} passed, ${failures} failed`);
  return code;
}
