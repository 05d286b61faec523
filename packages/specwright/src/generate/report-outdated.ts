import { type Change, commandHere } from "@specwright/codegen/workspace";
import { countedAre } from "../counted.ts";
import type { Terminal } from "../terminal.ts";

/** What a file is that generation would change. */
const STATES: { readonly [kind in Exclude<Change["kind"], "keep">]: string } = {
  create: "missing",
  update: "out of date",
  delete: "left over",
};
const WIDTH = Math.max(...Object.values(STATES).map((state) => state.length));

/**
 * Names each file that generation would change; 1 if there is any.
 * @param command what makes them again
 */
export function reportOutdated(
  changes: readonly Change[],
  packages: number,
  terminal: Terminal,
  command: string = commandHere(terminal.workspace, "generate"),
): number {
  const { colors } = terminal;
  let outdated = 0;
  for (const { kind, path } of changes) {
    if (kind === "keep") continue;
    outdated += 1;
    terminal.error(`${colors.red(STATES[kind].padEnd(WIDTH))} ${path}`);
  }
  if (outdated > 0) {
    const files = `${countedAre(outdated, "file")} out of date`;
    terminal.error(`\n${files}: run \`${command}\` and commit the result.`);
    return 1;
  }
  terminal.out(`${colors.green("✓")} ${countedAre(packages, "package")} up to date`);
  return 0;
}
