import type ts from "typescript";
import { type CompileError, codeErrors, compileErrors, fileOf, readableError } from "./compile-errors.ts";
import type { ProbeError } from "./probe-error.ts";
import { type Compilation, filesOf, folderOf, isCode, type Side } from "./probe-files.ts";
import { Programs } from "./program.ts";
import { type Regression, regressionOf, usageRegression } from "./regression.ts";
import { isSelfMade, selfErrors } from "./self-errors.ts";
import { typeErrors } from "./type-errors.ts";

/** What is wrong with the code against one side of a compilation. */
interface Errors {
  readonly probes: readonly ProbeError[];
  readonly usage: readonly CompileError[];
  /** Where the types of a version differ from themselves. */
  readonly self: readonly ProbeError[];
}

/** What old code does with the new clients, by compiling it. */
export interface Compiled {
  readonly regressions: readonly Regression[];
  /** What is wrong only because types of a version do not fit themselves. */
  readonly defects: readonly Regression[];
}

const NOTHING_WRONG: Errors = { probes: [], usage: [], self: [] };

/**
 * Compiles the probes of all providers with the new clients, and what these refuse with the old ones: a sample that
 * never fitted proves nothing.
 */
export function compileProbes(workspace: string, compilations: readonly Compilation[]): Compiled {
  const programs = new Programs(workspace);
  const asked = compilations.filter(({ probes, usage }) => probes.length > 0 || usage !== undefined);
  const refused = errorsOf(programs, asked, "head");
  const suspects = asked.flatMap((one) => suspectsOf(one, refused.get(one.id) as Errors));
  const wrongBefore = errorsOf(programs, suspects, "base");
  const all = asked.map((one) => compiled(one, refused.get(one.id) as Errors, wrongBefore.get(one.id)));
  return {
    regressions: all.flatMap(({ regressions }) => regressions),
    defects: all.flatMap(({ defects }) => defects),
  };
}

/** What the new client refuses. */
function suspectsOf(compilation: Compilation, { probes, usage }: Errors): Compilation[] {
  const left = [...new Set(probes.map(({ probe }) => probe))];
  if (usage.length > 0) return [{ ...compilation, probes: left }];
  if (left.length === 0) return [];
  return [{ ...compilation, probes: left, usage: "" }];
}

/** All providers in one program. */
function errorsOf(programs: Programs, compilations: readonly Compilation[], side: Side): ReadonlyMap<string, Errors> {
  if (compilations.length === 0) return new Map();
  const files = new Map(compilations.flatMap((compilation) => filesOf(compilation, side)));
  const entries = [...files.keys()].filter((path) => /\/(probe|usage|client)\.ts$/.test(path));
  const program = programs.of(files, entries);
  return new Map(compilations.map((compilation) => [compilation.id, errorsIn(program, compilation, side)]));
}

function errorsIn(program: ts.Program, { id, probes }: Compilation, side: Side): Errors {
  const folder = folderOf(id);
  const wrong = codeErrors(program, `${folder}/${side}/probe.ts`, probes);
  const ofTypes = probes.filter((probe) => !isCode(probe));
  const self = side === "base" && ofTypes.length > 0 ? selfErrors(program, id, ofTypes) : [];
  if (side === "head") {
    const [old, now] = ["base", "head"].map((one) => fileOf(program, `${folder}/${one}/client.ts`));
    wrong.push(...typeErrors(program.getTypeChecker(), old as ts.SourceFile, now as ts.SourceFile, probes));
  }
  const usage = compileErrors(program, `${folder}/${side}/usage.ts`);
  return { probes: wrong.map(readableError), usage: usage.map(readableError), self };
}

/** What the new client refuses and the old one, who was only asked about what the new one refused, did not. */
function compiled({ id, usage = "" }: Compilation, now: Errors, then: Errors = NOTHING_WRONG): Compiled {
  const everWrong = new Set(then.probes.map(({ probe }) => probe));
  const known = new Set(then.usage.map(({ line }) => line));
  const { told = [], defects = [] } = Object.groupBy(
    now.probes.filter(({ probe }) => !everWrong.has(probe)),
    (error) => (isSelfMade(error, then.self) ? "defects" : "told"),
  );
  const usageErrors = firstOf(now.usage, ({ line }) => line).filter(({ line }) => !known.has(line));
  const ofUsage = usageErrors.map(({ line, message }) =>
    usageRegression(id, usage.split("\n")[line]?.trim() ?? "", message),
  );
  return { regressions: [...regressions(id, told), ...ofUsage], defects: regressions(id, defects) };
}

/** One for each cause of each probe. */
function regressions(id: string, errors: readonly ProbeError[]): Regression[] {
  const byProbe = Map.groupBy(errors, ({ probe }) => probe);
  return [...byProbe.values()].flatMap((wrong) => firstOf(wrong, causeOf).map((one) => regressionOf(id, one)));
}

function causeOf({ lost, cause }: ProbeError): string {
  return cause ?? `${lost?.path.join(".")} ${lost?.values ?? ""}`;
}

/** The first error of each place. */
function firstOf<Wrong>(errors: readonly Wrong[], place: (error: Wrong) => unknown): Wrong[] {
  const known = new Set<unknown>();
  return errors.filter((one) => !known.has(place(one)) && known.add(place(one)));
}
