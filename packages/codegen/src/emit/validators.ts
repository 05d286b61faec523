import { jsdoc } from "../print/jsdoc.ts";
import { Code, fitsIn, Imported, literal, type Printable } from "../print/literal.ts";
import { importType, importValue, type SourceFile } from "../print/source-file.ts";
import type { CheckModel } from "../validate/validators.ts";
import { type Emitter, newSource, VALIDATE, VALUES } from "./generated-file.ts";

/** What is not in the usual door. */
const DOORS: { readonly [name: string]: string } = { judgedAsNumber: VALUES };

/** How wide a line may become before a check begins on the next one. */
const WIDTH = 120;

/** src/gen/validators.ts: the schemas, made of functions of the runtime. Each is separate, so a bundle has only those that it uses. */
export const emitValidators: Emitter = (model, { validators }) => {
  if (!validators) return undefined;
  const file = newSource(model);
  const names = new Set<string>();
  for (const check of validators.checks) {
    addNames(names, check.expression);
    file.add(`${jsdoc([`Checks ${check.title}.`])}${declaration(file, check)}`);
  }
  for (const name of names) file.name(importValue(name, DOORS[name] ?? VALIDATE));
  if (validators.checks.length === 0) file.add("export {};");
  return { path: "src/gen/validators.ts", content: file.toString() };
};

function declaration(file: SourceFile, { name, expression }: CheckModel): string {
  const define = importValue("defineCheck", VALIDATE);
  const start = file.code`export const ${name}: ${importType("Check", VALIDATE)} = /* @__PURE__ */ ${define}(() =>`;
  if (fitsIn(WIDTH - start.length, expression)) {
    const line = `${start} ${literal(expression)});`;
    if (line.length <= WIDTH && !line.includes("\n")) return line;
  }
  return `${start}\n  ${literal(expression, "  ")},\n);`;
}

/** Adds what an expression names of the runtime. */
function addNames(names: Set<string>, value: Printable): void {
  if (value instanceof Code || typeof value !== "object" || value === null) return;
  if (value instanceof Imported) names.add(value.name);
  const parts = value instanceof Imported ? (value.args ?? []) : Object.values(value);
  for (const part of parts) addNames(names, part);
}
