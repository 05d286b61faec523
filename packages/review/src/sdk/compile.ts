import type ts from "typescript";
import { type CompileError, codeErrors, compileErrors, fileOf, readableError } from "./compile-errors.ts";
import type { ProbeError } from "./probe-error.ts";
import { type Compilation, filesOf, folderOf, isCode, type Side } from "./probe-files.ts";
import { Programs } from "./program.ts";
import { type Regression, regressionOf, usageRegression } from "./regression.ts";
import { typeErrors } from "./type-errors.ts";

/** What is wrong with the code against one side of a compilation. */
interface Errors {
  readonly probes: readonly ProbeError[];
  readonly usage: readonly CompileError[];
}

const NOTHING_WRONG: Errors = { probes: [], usage: [] };

/**
 * Compiles the probes of all providers with the new clients, and what these refuse with the old ones: a sample that
 * never fitted proves nothing.
 */
export function compileProbes(workspace: string, compilations: readonly Compilation[]): Regression[] {
  const programs = new Programs(workspace);
  const refused = errorsOf(programs, compilations, "head");
  const suspects = compilations.flatMap((one) => suspectsOf(one, refused.get(one.id) as Errors));
  const wrongBefore = errorsOf(programs, suspects, "base");
  return compilations.flatMap((one) => regressions(one, refused.get(one.id) as Errors, wrongBefore.get(one.id)));
}

/** The code that the new client refuses. */
function suspectsOf(compilation: Compilation, { probes, usage }: Errors): Compilation[] {
  const left = [...new Set(probes.map(({ probe }) => probe).filter(isCode))];
  if (usage.length > 0) return [{ ...compilation, probes: left }];
  if (left.length === 0) return [];
  return [{ ...compilation, probes: left, usage: "" }];
}

/** All providers in one program. */
function errorsOf(programs: Programs, compilations: readonly Compilation[], side: Side): ReadonlyMap<string, Errors> {
  if (compilations.length === 0) return new Map();
  const files = new Map(compilations.flatMap((compilation) => filesOf(compilation, side)));
  const entries = [...files.keys()].filter((path) => /\/(probe|usage)\.ts$/.test(path));
  const program = programs.of(files, entries);
  return new Map(compilations.map((compilation) => [compilation.id, errorsIn(program, compilation, side)]));
}

function errorsIn(program: ts.Program, { id, probes }: Compilation, side: Side): Errors {
  const folder = folderOf(id);
  const wrong = codeErrors(program, `${folder}/${side}/probe.ts`, probes);
  if (side === "head") {
    const [old, now] = ["base", "head"].map((one) => fileOf(program, `${folder}/${one}/client.ts`));
    wrong.push(...typeErrors(program.getTypeChecker(), old as ts.SourceFile, now as ts.SourceFile, probes));
  }
  const usage = compileErrors(program, `${folder}/${side}/usage.ts`);
  return { probes: wrong.map(readableError), usage: usage.map(readableError) };
}

/** What the new client refuses and the old one, who was only asked about what the new one refused, did not. */
function regressions({ id, usage = "" }: Compilation, now: Errors, then: Errors = NOTHING_WRONG): Regression[] {
  const everWrong = new Set(then.probes.map(({ probe }) => probe));
  const known = new Set(then.usage.map(({ line }) => line));
  const byProbe = Map.groupBy(
    now.probes.filter(({ probe }) => !everWrong.has(probe)),
    ({ probe }) => probe,
  );
  const usageErrors = firstOf(now.usage, ({ line }) => line).filter(({ line }) => !known.has(line));
  return [
    ...[...byProbe.values()].flatMap((wrong) =>
      firstOf(wrong, ({ lost, cause }) => cause ?? lost?.path.join(".")).map((one) => regressionOf(id, one)),
    ),
    ...usageErrors.map(({ line, message }) => usageRegression(id, usage.split("\n")[line]?.trim() ?? "", message)),
  ];
}

/** The first error of each place. */
function firstOf<Wrong>(errors: readonly Wrong[], place: (error: Wrong) => unknown): Wrong[] {
  const known = new Set<unknown>();
  return errors.filter((one) => !known.has(place(one)) && known.add(place(one)));
}
