import type pc from "picocolors";
import type { TaskLog } from "./read-task.ts";

type Colors = ReturnType<typeof pc.createColors>;

/** A task that has ended. */
export interface EndedTask extends TaskLog {
  /** Undefined where nothing ran, or where nobody knows. */
  readonly seconds: number | undefined;
  readonly ok: boolean;
}

/** `✓ acme       test            12 tests, 1 skipped     3.4 s` */
export function taskLine(task: EndedTask, colors: Colors): string {
  const mark = task.ok ? colors.green("✓") : colors.red("✗");
  const name = `${task.package.padEnd(10)} ${task.task.padEnd(15)}`;
  return `${mark} ${name} ${testsOf(task).padEnd(28)} ${colors.dim(timeOf(task).padStart(8))}`.trimEnd();
}

function testsOf({ passed, failed, skipped }: EndedTask): string {
  const parts = [
    passed + failed > 0 ? `${passed + failed} tests` : "",
    failed > 0 ? `${failed} failed` : "",
    skipped > 0 ? `${skipped} skipped` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

function timeOf({ cached, seconds }: EndedTask): string {
  if (cached) return "cached";
  return seconds === undefined ? "" : `${seconds.toFixed(1)} s`;
}

/** What a failure is about, in a few lines: the tests that failed, or else the end of the log. */
export function failureLines({ text }: TaskLog): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("npm error"));
  const tests = [...new Set(lines.filter((line) => /^\s*FAIL /.test(line)).map((line) => line.trim()))];
  return (tests.length > 0 ? tests : lines.slice(-8)).map((line) => `    ${shortened(line)}`);
}

/** The whole line is shown at the end. */
function shortened(line: string): string {
  return line.length > 76 ? `${line.slice(0, 75)}…` : line;
}

/** Everything that failed, whole. */
export function failureTexts(tasks: readonly EndedTask[], colors: Colors): string[] {
  return tasks
    .filter(({ ok }) => !ok)
    .map(({ package: name, task, text }) => `\n${colors.red("✗")} ${colors.bold(`${name} ${task}`)}\n${text}`);
}

/** Which tests were skipped, and why. */
export function skippedLines(tasks: readonly EndedTask[]): string[] {
  return tasks.flatMap(({ package: name, task, skipped, reasons }) => {
    if (skipped === 0) return [];
    const why = reasons.length > 0 ? reasons : ["no reason is given"];
    return [`- ${name} ${task}: ${skipped} skipped`, ...why.map((reason) => `    ${reason}`)];
  });
}

/** `12 passed, 0 failed`, which whoever reads the last line alone goes by. */
export function closingLine(tasks: readonly EndedTask[], code: number): string {
  const sum = (pick: (task: EndedTask) => number): number => tasks.reduce((total, task) => total + pick(task), 0);
  // A task that fails without a count, such as lint, is one failure; so is a run that fails without a task.
  const failures = sum(({ ok, failed }) => (ok ? 0 : Math.max(failed, 1))) || (code === 0 ? 0 : 1);
  const skipped = sum((task) => task.skipped);
  return `${sum(({ passed }) => passed)} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
