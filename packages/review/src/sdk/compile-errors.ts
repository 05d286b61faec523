import ts from "typescript";
import type { Probe } from "./probe.ts";
import type { ProbeError } from "./probe-error.ts";
import { isCode, PREAMBLE_STATEMENTS } from "./probe-files.ts";

/** What the compiler says about a file, and where. */
export interface CompileError {
  readonly statement: number;
  readonly line: number;
  readonly message: string;
}

/** What is wrong with a file, in the order of its text. */
export function compileErrors(program: ts.Program, path: string): CompileError[] {
  const file = fileOf(program, path);
  const starts = file.statements.map((statement) => statement.getFullStart());
  return program.getSemanticDiagnostics(file).map(({ start = 0, messageText }) => ({
    statement: starts.findLastIndex((from) => from <= start),
    line: file.getLineAndCharacterOfPosition(start).line,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}

/** What is wrong with the probes of a file that are code. */
export function codeErrors(program: ts.Program, path: string, probes: readonly Probe[]): ProbeError[] {
  const code = probes.filter(isCode);
  return compileErrors(program, path).flatMap(({ statement, message }) => {
    const probe = code[statement - PREAMBLE_STATEMENTS];
    if (!probe) return [];
    return [{ probe, message }];
  });
}

/** @throws Error for a file that is not part of the program, which is a defect of the review */
export function fileOf(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`${path} is not part of the program`);
  return file;
}

/** The names that the probes have for the modules of both clients. */
const NAMESPACES: { readonly [side: string]: string } = { base: "Old", head: "Client" };
/** What stands before a type that such a module exports. */
const PREFIXES: { readonly [side: string]: string } = { base: "Old.", head: "" };

/** Types by the names that the probes use instead of by the place of a file that is nowhere. */
export function readableError<Wrong extends { readonly message: string }>(wrong: Wrong): Wrong {
  const message = wrong.message
    .replace(/import\("[^"]*\/(base|head)\/[^"]*"\)\./g, (_, side: string) => PREFIXES[side] ?? "")
    .replace(/import\("[^"]*\/(base|head)\/[^"]*"\)/g, (_, side: string) => NAMESPACES[side] ?? "")
    .replace(/(?:Namespace )?'"[^"]*\/(?:base|head)\/[^"]*"'/g, "The client");
  return { ...wrong, message };
}
