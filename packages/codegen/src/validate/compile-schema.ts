import type { Json } from "@specwright/openapi";
import { Ajv2020, type CodeKeywordDefinition, Name, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import type { ScopeValueSets, ValueScopeName } from "ajv/dist/compile/codegen/scope.js";
import { callRef } from "ajv/dist/vocabularies/core/ref.js";
import { regularExpression } from "../gate/patterns.ts";
import { CHECK, WRITE_ONLY } from "./dialect.ts";
import { FORMATS, formatFunction } from "./formats.ts";

/** A name that the code of a function uses and does not declare. */
export type Constant = { readonly name: string } & (
  | { readonly kind: "data"; readonly value: Json }
  | { readonly kind: "pattern"; readonly source: string; readonly flags: string }
  | { readonly kind: "helper"; readonly helper: string }
  | { readonly kind: "hasOwn" }
);

/** A schema as a function: Ajv's text of it, and what it refers to. */
export interface CompiledSchema {
  /** `function validate0(data, …) { … }` */
  readonly code: string;
  readonly constants: readonly Constant[];
  /** What the properties and items are that it looks at, where somebody asks for those that nobody looked at. */
  readonly evaluated: Json | undefined;
}

const OPTIONS: Options = {
  allErrors: true,
  strict: false,
  // Values of a caller are checked before they become JSON, which has no NaN.
  strictNumbers: true,
  logger: false,
  // 0.3 is a multiple of 0.1, although binary fractions say otherwise.
  multipleOfPrecision: 9,
  // A property is one in JSON: `constructor` is missing if it is not written.
  ownProperties: true,
  meta: false,
  validateSchema: false,
  addUsedSchema: false,
  // Ajv prints the flags that it wants; here they are those of the expression that came out.
  code: { source: true, lines: true, regExp: Object.assign(regularExpression, { code: "new RegExp" }) },
};

const callCheck: CodeKeywordDefinition = {
  keyword: CHECK,
  schemaType: "string",
  code: (context) => callRef(context, new Name(context.schema as string)),
};

const writeOnly: CodeKeywordDefinition = {
  keyword: WRITE_ONLY,
  schemaType: "boolean",
  error: { message: "is write-only and never sent in a response" },
  code: (context) => context.fail(),
};

/**
 * @param schema as `dialect` writes it
 * @param unevaluated whether any schema of the description has a keyword for unevaluated parts; it costs code in every function
 * @throws Error where a keyword has a value that it cannot have.
 */
export function compileSchema(schema: Json, unevaluated: boolean): CompiledSchema {
  const ajv = new Ajv2020({ ...OPTIONS, formats: FORMATS });
  // Ajv2020 insists on both; they are code in every function, and `dialect` writes no dynamic references.
  Object.assign(ajv.opts, { unevaluated, dynamicRef: false });
  ajv.removeKeyword(WRITE_ONLY).addKeyword(writeOnly).addKeyword(callCheck);
  const { source, evaluated } = ajv.compile(schema as boolean | object) as ValidateFunction;
  if (!source) throw new Error("Ajv kept no code");
  const compiled = { code: source.validateCode, constants: constantsOf(source.scopeValues) };
  if (!unevaluated) return { ...compiled, evaluated: undefined };
  return { ...compiled, evaluated: evaluated as unknown as Json };
}

function constantsOf(values: ScopeValueSets): Constant[] {
  return Object.values(values)
    .flatMap((names) => [...(names ?? [])])
    .map(constantOf);
}

function constantOf(name: ValueScopeName): Constant {
  const ref: unknown = name.value?.ref;
  const text = name.str;
  if (name.prefix === "schema") return { kind: "data", name: text, value: ref as Json };
  if (ref instanceof RegExp) return { kind: "pattern", name: text, source: ref.source, flags: ref.flags };
  if (ref === Object.prototype.hasOwnProperty) return { kind: "hasOwn", name: text };
  const helper = formatFunction(ref) ?? HELPERS[String(name.value?.code)];
  if (helper === undefined) throw new Error(`Ajv wants ${name.prefix} "${text}", which nobody can print`);
  return { kind: "helper", name: text, helper };
}

/** Functions of Ajv's own runtime as its code names them, and what ours calls its implementation of each. */
const HELPERS: { readonly [code: string]: string } = {
  'require("ajv/dist/runtime/ucs2length").default': "codePoints",
  'require("ajv/dist/runtime/equal").default': "isEqual",
};
