import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import pc from "picocolors";
import { type Arguments, readArguments, USAGE } from "./arguments.ts";
import type { Description } from "./find/description-ids.ts";
import { findDescriptions } from "./find/find-descriptions.ts";
import { needlessLimits } from "./limits.ts";
import { columnsOf } from "./print/columns.ts";
import { printTotals } from "./print/print-totals.ts";
import { Rows } from "./print/rows.ts";
import { Progress } from "./progress.ts";
import type { DescriptionResult } from "./result.ts";
import { runCorpus } from "./run-corpus.ts";
import { totalsOf } from "./totals.ts";

/**
 * `npm run corpus`, for the process that it is given.
 * @returns the exit code
 */
export async function corpusCommand(process: NodeJS.Process): Promise<number> {
  try {
    const args = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
    if (args === "help") {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    const descriptions = findDescriptions(args.paths);
    if (descriptions.length === 0) throw new Error("There is no OpenAPI description in it.");
    return await tryAll(descriptions, args, process);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}\n`);
    return 2;
  }
}

async function tryAll(descriptions: readonly Description[], args: Arguments, process: NodeJS.Process): Promise<number> {
  const { stdout, env } = process;
  const colors = pc.createColors(!env.NO_COLOR && (stdout.isTTY || Boolean(env.FORCE_COLOR)));
  const columns = columnsOf(args);
  const rows = new Rows(
    descriptions.map(({ id }) => id),
    columns,
    args.limits,
    colors,
  );
  const progress = new Progress(stdout, descriptions.length);
  progress.line(rows.head);
  const run = runCorpus(descriptions, args, {
    began: (id, step) => progress.began(id, step),
    ended: (result) => progress.ended(result.id, rows.of(result)),
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped(run.stop, process));
  // A reader that has seen enough, as `head` has, closes the pipe.
  stdout.once("error", () => stopped(run.stop, process));
  return conclude(await run.results, args, progress);
}

function stopped(stop: () => void, process: NodeJS.Process): never {
  stop();
  process.exit(130);
}

function conclude(results: readonly DescriptionResult[], args: Arguments, progress: Progress): number {
  const totals = totalsOf(results, args.steps, args.limits);
  const needless = needlessLimits(args.limits, results);
  progress.line(`\n${printTotals(totals, needless)}`);
  if (args.json !== undefined) {
    mkdirSync(dirname(args.json), { recursive: true });
    writeFileSync(args.json, `${JSON.stringify({ totals, needless, descriptions: results }, null, 2)}\n`);
  }
  return totals.wrong === 0 && needless.length === 0 ? 0 : 1;
}
