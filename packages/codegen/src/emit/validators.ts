import { jsdoc } from "../print/jsdoc.ts";
import { literal } from "../print/literal.ts";
import { quoted } from "../print/quoted.ts";
import { importType, importValue, SourceFile } from "../print/source-file.ts";
import type { Constant } from "../validate/compile-schema.ts";
import type { CheckModel } from "../validate/validators.ts";
import { type Emitter, header, VALIDATE } from "./generated-file.ts";

/** src/gen/validators.ts: the schemas as functions, compiled by Ajv. Each stands alone, so that a bundle takes what it calls. */
export const emitValidators: Emitter = (model, { validators }) => {
  if (!validators) return undefined;
  // Ajv writes JavaScript. The exports have types; the code inside is checked by `readFunction` alone.
  const file = new SourceFile(`${header(model)}\n// @ts-nocheck`);
  for (const check of validators.checks) file.add(`${jsdoc([`Checks ${check.title}.`])}${declaration(file, check)}`);
  if (validators.checks.length === 0) file.add("export {};");
  return { path: "src/gen/validators.ts", content: file.toString() };
};

function declaration(file: SourceFile, { name, code, constants, evaluated }: CheckModel): string {
  const start = file.code`export const ${name}: ${importType("Check", VALIDATE)} = `;
  const value = withEvaluated(code, evaluated);
  if (constants.length > 0) {
    const lines = constants.map((constant) => `  const ${constant.name} = ${constantText(file, constant)};\n`);
    return `${start}/* @__PURE__ */ (() => {\n${lines.join("")}  return ${value};\n})();`;
  }
  if (evaluated === undefined) return `${start}${value};`;
  return `${start}/* @__PURE__ */ ${value};`;
}

function withEvaluated(code: string, evaluated: CheckModel["evaluated"]): string {
  if (evaluated === undefined) return code;
  return `Object.assign(${code}, { evaluated: ${literal(evaluated)} })`;
}

function constantText(file: SourceFile, constant: Constant): string {
  switch (constant.kind) {
    case "data":
      return literal(constant.value, "  ");
    case "pattern":
      return `new RegExp(${quoted(constant.source)}, ${quoted(constant.flags)})`;
    case "helper":
      return file.name(importValue(constant.helper, VALIDATE));
    case "hasOwn":
      return "Object.prototype.hasOwnProperty";
  }
}
