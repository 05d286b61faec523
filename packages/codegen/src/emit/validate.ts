import { pointer } from "@specwright/openapi";
import type { ClientModel } from "../model/types.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { Code, literal, type Printable } from "../print/literal.ts";
import { importType, importTypes, importValue, type SourceFile } from "../print/source-file.ts";
import type { OperationChecks } from "../validate/validators.ts";
import { neededArguments } from "./client-options.ts";
import { type Emitter, newSource, RUNTIME, VALIDATE, VALUES } from "./generated-file.ts";
import { schemaDocs } from "./schema-docs.ts";
import { valueNames } from "./value-names.ts";

/** src/gen/validate.ts: checks of calls, and each component schema as a Standard Schema. */
export const emitValidate: Emitter = (model, { validators }) => {
  if (!validators) return undefined;
  const file = newSource(model);
  file.add(
    `export { isValidationError, type StandardSchema, type ValidateOptions, ValidationError, type ValidationIssue } from "${RUNTIME}";`,
    file.code`const operations: ${importType("OperationChecks", VALIDATE)}[] = ${literal(
      validators.operations.map((operation) => table(file, operation)),
    )};`,
    validateFunction(file, model),
    ...validators.schemas.map((schema) => schemaConstant(file, model, schema)),
  );
  return { path: "src/gen/validate.ts", content: file.toString() };
};

function validateFunction(file: SourceFile, model: ClientModel): string {
  const { name, camel, pascal } = model;
  const checked = importValue("validateCalls", VALIDATE);
  const has = importType("HasCore", VALIDATE);
  const options = importType("ValidateOptions", VALIDATE);
  const docs = jsdoc([
    `Makes a client or a core of ${name} check its calls against the description, and returns it.`,
    "Requests are checked before they are sent (default: `throw`), and responses when they come (default: `warn`). Another call replaces the options.",
    `@throws TypeError for a client of another provider, and for an unknown mode`,
    `@example\nconst ${camel} = validate(create${pascal}Client(${neededArguments(model)}), { requests: "throw", responses: "warn" });`,
  ]);
  return file.code`${docs}export function validate<Client extends ${has}>(client: Client, options: ${options} = {}): Client {
  return ${checked}(client, operations, options, ${importValue("userAgent", "./version.ts")});
}`;
}

function schemaConstant(
  file: SourceFile,
  model: ClientModel,
  { name, check }: { name: string; check: string },
): string {
  const { description = "", deprecated = false } = model.schemas.find((schema) => schema.name === name) ?? {};
  const docs = schemaDocs({ description, deprecated });
  const types = importTypes("types", "./types.ts");
  const values = valuesOf(model, name);
  if (values)
    return file.code`${docs}export const ${name}Schema: ${importType("StandardSchema", VALIDATE)}<${types}.${name}> = /* @__PURE__ */ ${importValue("convertedSchema", VALUES)}(${importValue(check, "./validators.ts")}, ${importValue(values, "./values.ts")});`;
  return file.code`${docs}export const ${name}Schema: ${importType("StandardSchema", VALIDATE)}<${types}.${name}> = /* @__PURE__ */ ${importValue("standardSchema", VALIDATE)}(${importValue(check, "./validators.ts")});`;
}

/** What of a component looks otherwise on the wire. */
function valuesOf(model: ClientModel, name: string): string | undefined {
  if (!model.values) return undefined;
  const component = model.schemas.find((schema) => schema.name === name)?.origin?.component;
  if (component === undefined) return undefined;
  return valueNames(model).get(pointer(["components", "schemas", component]));
}

function table(file: SourceFile, { id, input, bodies, responses }: OperationChecks): Printable {
  const code = (check: string): Code => new Code(file.name(importValue(check, "./validators.ts")));
  return {
    id,
    input: input && code(input),
    bodies: mapped(bodies, code),
    responses: mapped(responses, (kinds) => mapped(kinds, code)),
  };
}

/** An object with a printable value for each member; undefined for an object without members. */
function mapped<Value>(members: { readonly [key: string]: Value }, print: (value: Value) => Printable): Printable {
  const entries = Object.entries(members);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.map(([key, value]) => [key, print(value)]));
}
