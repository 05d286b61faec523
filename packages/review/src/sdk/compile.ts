import ts from "typescript";
import { accessTo, type LostProperty } from "./lost-properties.ts";
import type { Probe } from "./probe.ts";
import { type Compilation, filesOf, folderOf, isCode, PREAMBLE_STATEMENTS, type Side } from "./probe-files.ts";
import { Programs } from "./program.ts";
import { typeErrors } from "./type-errors.ts";

/** A piece of code that compiled, and does not any more. */
export interface Regression {
  readonly id: string;
  readonly subject: string;
  readonly code: string;
  readonly error: string;
  /** The documented status that no result has any more. */
  readonly status?: string;
  /** The property that cannot be read any more. */
  readonly lost?: LostProperty;
  /** Properties, by their declarations, without which a value is not what it was. */
  readonly missing: readonly string[];
  /** The same for all code that fails for one cause, where types say which; of the rest the message says it. */
  readonly cause?: string;
  /** Whether it is about what code sends; otherwise about what it gets. */
  readonly sends: boolean;
}

/** What is wrong with one probe. */
export interface ProbeError {
  readonly probe: Probe;
  readonly message: string;
  readonly lost?: LostProperty;
  readonly missing?: readonly string[];
  readonly cause?: string;
}

/** What is wrong with the code against one side of a compilation. */
interface Errors {
  readonly probes: readonly ProbeError[];
  readonly usage: readonly CompileError[];
}

/**
 * Compiles the probes of all providers with the new clients, and what these refuse with the old ones: a sample that
 * never fitted proves nothing.
 */
export function compileProbes(workspace: string, compilations: readonly Compilation[]): Regression[] {
  const programs = new Programs(workspace);
  const refused = errorsOf(programs, compilations, "head");
  const suspects = compilations.flatMap((compilation): Compilation[] => {
    const { probes, usage } = refused.get(compilation.id) as Errors;
    const left = new Set(probes.map(({ probe }) => probe).filter(isCode));
    if (left.size + usage.length === 0) return [];
    return [{ ...compilation, probes: [...left], ...(usage.length > 0 ? {} : { usage: "" }) }];
  });
  const wrongBefore = errorsOf(programs, suspects, "base");
  return compilations.flatMap((one) => regressions(one, refused.get(one.id) as Errors, wrongBefore.get(one.id)));
}

/** All providers in one program. */
function errorsOf(programs: Programs, compilations: readonly Compilation[], side: Side): ReadonlyMap<string, Errors> {
  if (compilations.length === 0) return new Map();
  const files = new Map(compilations.flatMap((compilation) => filesOf(compilation, side)));
  const entries = [...files.keys()].filter((path) => /\/(probe|usage)\.ts$/.test(path));
  const program = programs.of(files, entries);
  return new Map(
    compilations.map(({ id, probes }) => {
      const folder = folderOf(id);
      const wrong = [...codeErrors(program, `${folder}/${side}/probe.ts`, probes)];
      if (side === "head") {
        const [old, now] = ["base", "head"].map((one) => fileOf(program, `${folder}/${one}/client.ts`));
        wrong.push(...typeErrors(program.getTypeChecker(), old as ts.SourceFile, now as ts.SourceFile, probes));
      }
      return [id, { probes: wrong.map(shown), usage: errors(program, `${folder}/${side}/usage.ts`).map(shown) }];
    }),
  );
}

/** What the new client refuses and the old one, who was only asked about what the new one refused, did not. */
function regressions({ id, usage = "" }: Compilation, now: Errors, then: Errors = NOTHING_WRONG): Regression[] {
  const everWrong = new Set(then.probes.map(({ probe }) => probe));
  const known = new Set(then.usage.map(({ line }) => line));
  return [
    ...[...Map.groupBy(now.probes, ({ probe }) => probe)].flatMap(([probe, wrong]) => {
      if (everWrong.has(probe)) return [];
      return firstOf(wrong, ({ lost, cause }) => cause ?? lost?.path.join(".")).map((one) => regression(id, one));
    }),
    ...firstOf(now.usage, ({ line }) => line)
      .filter(({ line }) => !known.has(line))
      .map(({ line, message }) => ({
        id,
        subject: "usage.ts",
        code: usage.split("\n")[line]?.trim() ?? "",
        error: message,
        missing: [],
        sends: true,
      })),
  ];
}

function regression(id: string, { probe, message, lost, missing, cause }: ProbeError): Regression {
  const { subject, code, status, sends = false } = probe;
  return {
    id,
    subject,
    code: lost ? code + accessTo(lost) : code,
    error: message,
    ...(status && NEVER_EQUAL.test(message) ? { status } : {}),
    ...(lost ? { lost } : {}),
    missing: missing ?? [],
    ...(cause ? { cause } : {}),
    sends,
  };
}

const NOTHING_WRONG: Errors = { probes: [], usage: [] };

/** The compiler's words where it knows that a comparison cannot hold. */
const NEVER_EQUAL = /have no overlap/;

interface CompileError {
  readonly statement: number;
  readonly line: number;
  readonly message: string;
}

function codeErrors(program: ts.Program, path: string, probes: readonly Probe[]): ProbeError[] {
  const code = probes.filter(isCode);
  return errors(program, path).flatMap(({ statement, message }) => {
    const probe = code[statement - PREAMBLE_STATEMENTS];
    if (!probe) return [];
    return [{ probe, message }];
  });
}

/** What is wrong with a file, in the order of its text. */
function errors(program: ts.Program, path: string): CompileError[] {
  const file = fileOf(program, path);
  const starts = file.statements.map((statement) => statement.getFullStart());
  return program.getSemanticDiagnostics(file).map(({ start = 0, messageText }) => ({
    statement: starts.findLastIndex((from) => from <= start),
    line: file.getLineAndCharacterOfPosition(start).line,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}

function fileOf(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`${path} is not part of the program`);
  return file;
}

/** The first error of each place. */
function firstOf<Wrong>(errors: readonly Wrong[], place: (error: Wrong) => unknown): Wrong[] {
  const known = new Set<unknown>();
  return errors.filter((one) => !known.has(place(one)) && known.add(place(one)));
}

/** Types by the names that the probes use instead of by the place of a file that is nowhere. */
function shown<Wrong extends { readonly message: string }>(wrong: Wrong): Wrong {
  const message = wrong.message
    .replace(/import\("[^"]*\/(base|head)\/[^"]*"\)\./g, (_, side) => {
      if (side !== "base") return "";
      return "Old.";
    })
    .replace(/import\("[^"]*\/(base|head)\/[^"]*"\)/g, (_, side) => {
      if (side === "base") return "Old";
      return "Client";
    });
  return { ...wrong, message };
}
