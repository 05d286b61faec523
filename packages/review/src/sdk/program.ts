import { dirname, join } from "node:path";
import ts from "typescript";
import { runtimeSources } from "../read/runtime-sources.ts";

/** Programs of files that are not on the disk, against the runtime of the workspace. What they share is read once. */
export class Programs {
  readonly #workspace: string;
  readonly #parsed = new Map<string, ts.SourceFile>();

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  of(files: ReadonlyMap<string, string>, entries: readonly string[]): ts.Program {
    return ts.createProgram(entries, options(this.#workspace), hostFor(files, this.#workspace, this.#parsed));
  }
}

function options(workspace: string): ts.CompilerOptions {
  const runtime = runtimeSources(workspace);
  return {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.webworker.d.ts", "lib.webworker.iterable.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
    paths: {
      "@specwright/runtime": [join(runtime, "index.ts")],
      "@specwright/runtime/*": [join(runtime, "*.ts")],
    },
  };
}

/** TypeScript's own declarations and the runtime, which are the same for every program. */
const parsed = new Map<string, ts.SourceFile>();

function onDisk(path: string, language: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
  const known = parsed.get(path);
  if (known) return known;
  const text = ts.sys.readFile(path);
  const file = text === undefined ? undefined : ts.createSourceFile(path, text, language);
  if (file) parsed.set(path, file);
  return file;
}

/** The disk with the generated files laid over it. */
function hostFor(
  files: ReadonlyMap<string, string>,
  workspace: string,
  known: Map<string, ts.SourceFile>,
): ts.CompilerHost {
  const host = ts.createCompilerHost({}, false);
  const { readFile, fileExists, directoryExists } = host;
  const folders = new Set([...files.keys()].flatMap(ancestors));
  return {
    ...host,
    // Comments say nothing about types.
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    getCurrentDirectory: () => workspace,
    getSourceFile: (path, language) => {
      const text = files.get(path);
      if (text === undefined) return onDisk(path, language);
      const file = known.get(path);
      if (file?.text === text) return file;
      const parsed = ts.createSourceFile(path, text, language);
      known.set(path, parsed);
      return parsed;
    },
    readFile: (path) => files.get(path) ?? readFile(path),
    fileExists: (path) => files.has(path) || fileExists(path),
    directoryExists: (path) => folders.has(path) || (directoryExists?.(path) ?? true),
  };
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  if (parent === path) return [];
  return [parent, ...ancestors(parent)];
}
