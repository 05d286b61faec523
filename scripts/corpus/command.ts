import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Description, findDescriptions } from "@specwright/import/find";
import pc from "picocolors";
import { type Arguments, readArguments, USAGE } from "./arguments.ts";
import { type Limit, needlessLimits } from "./limits.ts";
import { columnsOf } from "./print/columns.ts";
import { printTotals } from "./print/print-totals.ts";
import { Rows } from "./print/rows.ts";
import { Progress } from "./progress.ts";
import type { DescriptionResult } from "./result.ts";
import { runCorpus, type Watcher } from "./run-corpus.ts";
import { type Totals, totalsOf } from "./totals.ts";
import { REPOSITORY } from "./workspace.ts";

/** What the command uses of the process that runs it. */
export type Surroundings = Pick<NodeJS.Process, "argv" | "cwd" | "env" | "exit" | "once" | "stderr" | "stdout">;

/**
 * `npm run corpus`, for the process that it is given.
 * @returns the exit code
 */
export async function corpusCommand(process: Surroundings): Promise<number> {
  const wanted = wantedOf(process);
  if (typeof wanted !== "object") return wanted;
  const { args, descriptions } = wanted;
  const progress = new Progress(process.stdout, descriptions.length);
  const rows = rowsOf(wanted, process);
  const run = runCorpus(descriptions, args, watcherOf(args, rows, progress));
  const stop = (): void => {
    run.stop();
    process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  // A reader that has seen enough, as `head` has, closes the pipe.
  process.stdout.once("error", stop);
  progress.line(rows.head);
  return conclude(await run.results, args, progress);
}

function watcherOf(args: Arguments, rows: Rows, progress: Progress): Watcher {
  const found: DescriptionResult[] = [];
  return {
    began: (id, step) => progress.began(id, step),
    ended: (result) => {
      progress.ended(result.id, rows.of(result));
      found.push(result);
      // Whoever interrupts a long run keeps what it has found.
      save(found, args);
    },
  };
}

interface Wanted {
  readonly args: Arguments;
  readonly descriptions: readonly Description[];
}

/** What has to be done; an exit code where it is nothing. */
function wantedOf({ argv, cwd, env, stdout, stderr }: Surroundings): Wanted | number {
  try {
    // npm runs scripts at the root of the workspace.
    const args = readArguments(argv.slice(2), env.INIT_CWD ?? cwd());
    if (args === "help") {
      stdout.write(`${USAGE}\n`);
      return 0;
    }
    const descriptions = findDescriptions(args.paths, REPOSITORY);
    if (descriptions.length === 0) throw new Error("There is no OpenAPI description in it.");
    return { args, descriptions };
  } catch (error) {
    stderr.write(`${(error as Error).message}\n\n${USAGE}\n`);
    return 2;
  }
}

function rowsOf({ args, descriptions }: Wanted, { env, stdout }: Surroundings): Rows {
  const colors = pc.createColors(!env.NO_COLOR && (stdout.isTTY || Boolean(env.FORCE_COLOR)));
  const ids = descriptions.map(({ id }) => id);
  return new Rows(ids, columnsOf(args), args.limits, colors);
}

function conclude(results: readonly DescriptionResult[], args: Arguments, progress: Progress): number {
  const { totals, needless } = save(results, args);
  progress.line(`\n${printTotals(totals, needless)}`);
  return totals.wrong === 0 && needless.length === 0 ? 0 : 1;
}

/** What was found, written where the user wants it. */
function save(descriptions: readonly DescriptionResult[], { steps, limits, json }: Arguments): Summary {
  const totals = totalsOf(descriptions, steps, limits);
  const needless = needlessLimits(limits, descriptions);
  if (json !== undefined) {
    mkdirSync(dirname(json), { recursive: true });
    writeFileSync(json, `${JSON.stringify({ totals, needless, descriptions }, null, 2)}\n`);
  }
  return { totals, needless };
}

interface Summary {
  readonly totals: Totals;
  readonly needless: readonly Limit[];
}
