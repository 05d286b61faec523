import { dirname, join } from "node:path/posix";
import { programsOf } from "./compile.ts";
import type { Guide } from "./guide.ts";
import { stepsOf } from "./steps.ts";

/** The programs of a guide that no command names, and no program that one names imports. */
export function notRun(guide: Guide): string[] {
  const programs = programsOf(guide);
  const commands = stepsOf(guide).flatMap((step) => (step.kind === "command" ? [step.command] : []));
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = programs.find((program) => program.path === path)?.text ?? "";
    for (const [, imported = ""] of text.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g))
      reach(join(dirname(path), imported));
  };
  for (const { path } of programs) if (commands.some((command) => command.includes(path))) reach(path);
  return programs.map(({ path }) => path).filter((path) => !reached.has(path));
}
