import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const LIBRARY = dirname(fileURLToPath(import.meta.resolve("typescript")));

/** Every name that TypeScript's own libraries declare for all modules: of ES5 to ESNext, of browsers and of workers. */
export function globalNames(): string[] {
  const files = readdirSync(LIBRARY).filter((file) => /^lib\..*\.d\.ts$/.test(file));
  return [...new Set(files.flatMap(declaredIn))];
}

function declaredIn(file: string): string[] {
  const text = readFileSync(join(LIBRARY, file), "utf8");
  return ts.createSourceFile(file, text, ts.ScriptTarget.ESNext).statements.flatMap(namesOf);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  const { name } = statement as { name?: ts.Node };
  if (name && ts.isIdentifier(name)) return [name.text];
  return [];
}

/** Every name that a module imports, exports or mentions. */
export function mentionedNames(source: string): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("module.ts", source, ts.ScriptTarget.ESNext));
  return [...names];
}
