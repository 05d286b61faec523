import { parsePointer } from "@specwright/openapi";
import { pascalCase, takeName } from "../model/names.ts";
import type { ClientModel, OperationModel } from "../model/types.ts";

/** The export of values.ts for an operation. */
export function operationValuesName({ name }: OperationModel): string {
  return `${name}Values`;
}

const KNOWN = new WeakMap<ClientModel, ReadonlyMap<string, string>>();

/** The exports of values.ts for schemas, by the reference that leads to each. Every schema asks for its own. */
export function valueNames(model: ClientModel): ReadonlyMap<string, string> {
  const names = KNOWN.get(model) ?? allNames(model);
  KNOWN.set(model, names);
  return names;
}

function allNames({ operations, values }: ClientModel): ReadonlyMap<string, string> {
  const taken = new Set(operations.map(operationValuesName));
  const names = [...(values?.rules.keys() ?? [])].map((reference) => {
    const words = (parsePointer(reference) ?? []).slice(2).join(" ");
    return [reference, takeName(`valuesOf${pascalCase(words)}`, taken)] as const;
  });
  return new Map(names);
}
