import ts from "typescript";
import { Misfits } from "./cause.ts";
import type { Client } from "./client.ts";
import { accessTo, LostProperties, type LostProperty } from "./lost-properties.ts";
import type { Probe } from "./probe.ts";
import { programOf } from "./program.ts";

/** Code against the old client, to be compiled with both. */
export interface Compilation {
  readonly id: string;
  readonly base: Client;
  readonly head: Client;
  readonly probes: readonly Probe[];
  /** Text of the usage.ts that the base has committed: calls that were run against the mock. */
  readonly usage?: string;
}

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
  /** The declaration of the property without which a value is not what it was. */
  readonly missing?: string;
}

const ROOT = "/review";

/** What is wrong with the code against one side of a compilation. */
interface Errors {
  readonly probes: readonly CompileError[];
  readonly usage: readonly CompileError[];
}

/**
 * Compiles the probes of all providers with the new clients, and what these refuse with the old ones: a sample that
 * never fitted proves nothing.
 */
export function compileProbes(workspace: string, compilations: readonly Compilation[]): Regression[] {
  const refused = errorsOf(workspace, compilations, "head");
  const suspects = compilations.flatMap((compilation): Compilation[] => {
    const { probes, usage } = refused.get(compilation.id) as Errors;
    const failed = new Set(probes.map(({ statement }) => compilation.probes[statement]));
    const left = compilation.probes.filter((probe) => failed.has(probe));
    return left.length + usage.length > 0
      ? [{ ...compilation, probes: left, ...(usage.length > 0 ? {} : { usage: "" }) }]
      : [];
  });
  const wrongBefore = errorsOf(workspace, suspects, "base");
  return suspects.flatMap((suspect) => {
    const compilation = compilations.find(({ id }) => id === suspect.id) as Compilation;
    const [now, then] = [refused.get(suspect.id) as Errors, wrongBefore.get(suspect.id) as Errors];
    return regressions(compilation, suspect, now, then);
  });
}

/** All providers in one program. */
function errorsOf(
  workspace: string,
  compilations: readonly Compilation[],
  side: "base" | "head",
): ReadonlyMap<string, Errors> {
  if (compilations.length === 0) return new Map();
  const files = new Map(compilations.flatMap((compilation) => filesOf(compilation, side)));
  const entries = [...files.keys()].filter((path) => /\/(probe|usage)\.ts$/.test(path));
  const program = programOf(workspace, files, entries);
  return new Map(
    compilations.map(({ id }) => {
      const folder = `${folderOf(id)}/${side}`;
      const path = `${folder}/probe.ts`;
      // Two imports come before the first probe.
      const refused = errors(program, path);
      const wrong = new Set(refused.map(({ statement }) => statement));
      // A type that is no more has no properties, and nobody lost them one by one.
      const lost = losses(program, path).filter(({ statement }) => !wrong.has(statement));
      const probes = [...refused, ...misfits(program, path), ...lost].map((error) => ({
        ...error,
        statement: error.statement - 2,
      }));
      return [id, { probes, usage: errors(program, `${folder}/usage.ts`) }];
    }),
  );
}

function folderOf(id: string): string {
  return `${ROOT}/${id || "api"}`;
}

function filesOf({ id, base, head, probes, usage = "" }: Compilation, side: "base" | "head"): [string, string][] {
  const folder = folderOf(id);
  const library = (name: string, client: Client): [string, string][] => [
    ...client.files
      .filter(({ path }) => path.startsWith("src/gen/"))
      .map(({ path, content }): [string, string] => [`${folder}/${name}/${path}`, ofRuntime(content, client)]),
    ...client.model.extras.map((extra): [string, string] => [
      `${folder}/${name}/src/${extra}.ts`,
      ofRuntime(SIGNER, client),
    ]),
    [`${folder}/${name}/client.ts`, facade(client)],
  ];
  const client = side === "base" ? base : head;
  return [
    ...library("base", base),
    ...library("head", head),
    [`${folder}/${side}/probe.ts`, probeText(probes)],
    [`${folder}/${side}/usage.ts`, ofRuntime(usage.replaceAll(`"@specwright/${id}"`, '"./client.ts"'), client)],
  ];
}

/** Imports of the runtime as imports of its sources, where it is not the one of the workspace. */
function ofRuntime(text: string, { runtime }: Client): string {
  if (runtime === undefined) return text;
  return text.replace(/"@specwright\/runtime(?:\/([\w-]+))?"/g, (_, door = "index") => `"${runtime}/${door}.ts"`);
}

/** What people write by hand is not part of the description: any signer will do. */
const SIGNER = `import type { Signer } from "@specwright/runtime/codegen-v1";\nexport declare const signer: Signer;\n`;

function facade({ model }: Client): string {
  return `export * from "./src/gen/index.ts";\nexport type { ${model.pascal}Client as Client } from "./src/gen/index.ts";\n`;
}

const PREAMBLE = `import * as Client from "./client.ts";\nimport type * as Old from "../base/client.ts";\n`;

/** One statement for each probe, so that an error can be told to whom it belongs. */
function probeText(probes: readonly Probe[]): string {
  const statement = ({ code, fits, reads }: Probe, index: number): string => {
    if (fits) return `export type Probe${index} = [source: ${fits.source}, target: ${fits.target}];\n`;
    if (reads) return `export type Probe${index} = { old: ${reads.old}; now: ${reads.now} };\n`;
    return `export const probe${index} = ${code};\n`;
  };
  return PREAMBLE + probes.map(statement).join("");
}

/** What the new client refuses and the old one, who was only asked about `suspect`, did not. */
function regressions(
  { id, probes, usage = "" }: Compilation,
  suspect: Compilation,
  now: Errors,
  then: Errors,
): Regression[] {
  const everWrong = new Set(then.probes.map(({ statement }) => suspect.probes[statement]));
  const refused = added([], now.probes, ({ statement, lost }) => `${statement} ${lost?.path.join(".") ?? ""}`);
  return [
    ...refused.flatMap(({ statement, message, lost, missing }) => {
      const probe = probes[statement];
      if (!probe || everWrong.has(probe)) return [];
      const { subject, code, status } = probe;
      return [
        {
          id,
          subject,
          code: lost ? code + accessTo(lost) : code,
          error: message,
          ...(status && NEVER_EQUAL.test(message) ? { status } : {}),
          ...(lost ? { lost } : {}),
          ...(missing ? { missing } : {}),
        },
      ];
    }),
    ...added(then.usage, now.usage, ({ line }) => line).map(({ line, message }) => ({
      id,
      subject: "usage.ts",
      code: usage.split("\n")[line]?.trim() ?? "",
      error: message,
    })),
  ];
}

/** The compiler's words where it knows that a comparison cannot hold. */
const NEVER_EQUAL = /have no overlap/;

interface CompileError {
  readonly statement: number;
  readonly line: number;
  readonly message: string;
  readonly lost?: LostProperty;
  readonly missing?: string | undefined;
}

/** What is wrong with a file, in the order of its text. */
function errors(program: ts.Program, path: string): CompileError[] {
  const file = fileOf(program, path);
  const starts = file.statements.map((statement) => statement.getFullStart());
  return program.getSemanticDiagnostics(file).map(({ start = 0, messageText }) => ({
    statement: starts.findLastIndex((from) => from <= start),
    line: file.getLineAndCharacterOfPosition(start).line,
    message: readable(ts.flattenDiagnosticMessageText(messageText, "\n")),
  }));
}

/** Pairs of types whose first is not assignable to the second. */
function misfits(program: ts.Program, path: string): CompileError[] {
  const checker = program.getTypeChecker();
  const search = new Misfits(checker);
  const file = fileOf(program, path);
  return file.statements.flatMap((statement, index) => {
    if (!ts.isTypeAliasDeclaration(statement) || !ts.isTupleTypeNode(statement.type)) return [];
    const [source, target] = statement.type.elements.map((element) => checker.getTypeFromTypeNode(element));
    const misfit = source && target && search.explain(source, target);
    if (misfit === undefined) return [];
    const { line } = file.getLineAndCharacterOfPosition(statement.getStart());
    return [{ statement: index, line, message: readable(misfit.message), missing: misfit.missing }];
  });
}

/** Properties that a type had and has no more. */
function losses(program: ts.Program, path: string): CompileError[] {
  const checker = program.getTypeChecker();
  const file = fileOf(program, path);
  const pairs = file.statements.flatMap((statement, index) => {
    if (!ts.isTypeAliasDeclaration(statement) || !ts.isTypeLiteralNode(statement.type)) return [];
    const [old, now] = statement.type.members.map((member) => checker.getTypeAtLocation(member));
    const { line } = file.getLineAndCharacterOfPosition(statement.getStart());
    return old && now ? [{ statement: index, line, old, now }] : [];
  });
  const search = new LostProperties(checker, new Set(pairs.map(({ old }) => checker.getNonNullableType(old))));
  return pairs.flatMap(({ statement, line, old, now }) =>
    search.of(old, now).map((lost) => {
      const message = `Property '${lost.path.at(-1)}' does not exist any more.`;
      return { statement, line, message, lost };
    }),
  );
}

function fileOf(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`${path} is not part of the program`);
  return file;
}

/** The first error of each place where there was none: only what was right before can break. */
function added(
  before: readonly CompileError[],
  after: readonly CompileError[],
  place: (error: CompileError) => number | string,
): CompileError[] {
  const known = new Set(before.map(place));
  return after.filter((one, index) => {
    const here = place(one);
    return !known.has(here) && after.findIndex((other) => place(other) === here) === index;
  });
}

/** Types by the names that the probes use instead of by the place of a file that is nowhere. */
function readable(message: string): string {
  return message.replace(/import\("[^"]*\/(base|head)\/[^"]*"\)\./g, (_, side) => (side === "base" ? "Old." : ""));
}
