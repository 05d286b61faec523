import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { declarationsOf, namedTypes } from "./declarations.ts";
import type { Declared } from "./declared.ts";
import { PUBLIC_DOORS } from "./doors.ts";
import { readManifest, specifierOf, typesOf } from "./manifest.ts";

/** What people import by one door. */
export interface Door {
  readonly specifier: string;
  readonly exported: readonly Declared[];
  /** Types of the same package that cannot be imported by name, and that an exported declaration speaks of. */
  readonly seen: readonly Declared[];
}

/**
 * The public doors of a package, read from its built declarations.
 * @param repository the folder with `packages/`
 * @param folder the package's folder in it
 */
export function readApi(repository: string, folder: string): Door[] {
  const home = join(repository, "packages", folder);
  const manifest = readManifest(repository, folder);
  const doors = (PUBLIC_DOORS[folder] ?? []).map((door) => ({
    specifier: specifierOf(manifest, door),
    file: join(home, typesOf(manifest, door)),
  }));
  const missing = doors.find(({ file }) => !existsSync(file));
  if (missing) throw new Error(`${missing.file} is not there. Build the packages first: npm run build.`);
  const options = { module: ts.ModuleKind.NodeNext, skipLibCheck: true, noLib: true, types: [] };
  const program = ts.createProgram({ rootNames: doors.map(({ file }) => file), options });
  return doors.map(({ specifier, file }) => ({ specifier, ...contents(program, file, `${home}/dist/`) }));
}

function contents(program: ts.Program, file: string, home: string): Omit<Door, "specifier"> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const known = new Set(exported.map((symbol) => target(checker, symbol)));
  const seen = new Set<ts.Symbol>();
  const open = [...known];
  for (let symbol = open.pop(); symbol !== undefined; symbol = open.pop())
    for (const named of namedTypes(checker, symbol, home)) {
      if (known.has(named) || seen.has(named)) continue;
      seen.add(named);
      open.push(named);
    }
  return {
    exported: sorted(exported.map((symbol) => declarationsOf(checker, symbol.name, target(checker, symbol)))),
    seen: sorted([...seen].map((symbol) => declarationsOf(checker, symbol.name, symbol))),
  };
}

function target(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Capitals before small letters, whatever the language of the machine. */
function sorted(all: readonly Declared[]): Declared[] {
  return all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
