import type { ClientModel, OperationModel, OperationValues } from "../model/types.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { literal, type Printable } from "../print/literal.ts";
import { importType, importValue, type SourceFile } from "../print/source-file.ts";
import { type Emitter, newSource, VALUES } from "./generated-file.ts";
import { runtimeName } from "./runtime-name.ts";
import { ValueCode } from "./value-code.ts";
import { operationValuesName, valueNames } from "./value-names.ts";

/** src/gen/values.ts: which values look otherwise in a program than on the wire. Only if the settings want such. */
export const emitValues: Emitter = (model) => {
  if (!model.values) return undefined;
  const names = valueNames(model);
  const file = newSource(model, [...names.values(), ...model.operations.map(operationValuesName)]);
  const code = new ValueCode(file, names);
  for (const [reference, rule] of model.values.rules) {
    const name = names.get(reference) as string;
    const values = importType("Values", VALUES);
    const define = importValue("defineValues", VALUES);
    file.add(file.code`export const ${name}: ${values} = /* @__PURE__ */ ${define}(() => ${literal(code.of(rule))});`);
  }
  for (const operation of model.operations)
    if (operation.values) file.add(operationConstant(file, model, operation, operation.values, code));
  return { path: "src/gen/values.ts", content: file.toString() };
};

function operationConstant(
  file: SourceFile,
  { values: model }: ClientModel,
  operation: OperationModel,
  { input, bodies, responses }: OperationValues,
  code: ValueCode,
): string {
  const { settings = {} } = model ?? {};
  const writes = operation.body !== undefined || input !== undefined;
  const needsTemporal = [settings.dateTime, settings.date].includes("Temporal");
  const members: Printable = {
    input: input && code.of(input),
    bodies: bodies.size > 0 ? code.map(bodies) : undefined,
    responses: responses.size > 0 ? code.map(responses) : undefined,
    exact: settings.int64 === "bigint" && responses.size > 0 ? true : undefined,
    json: settings.int64 === "bigint" && writes ? runtimeName(file, "jsonWithBigints", VALUES) : undefined,
    ready: needsTemporal ? runtimeName(file, "temporalReady", VALUES) : undefined,
  };
  const docs = jsdoc([`The values of \`${operation.name}\` that are different on the wire.`]);
  const type = importType("OperationValues", VALUES);
  return file.code`${docs}export const ${operationValuesName(operation)} = (): ${type} => (${literal(members)});`;
}
