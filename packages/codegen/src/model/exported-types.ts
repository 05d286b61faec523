import { isObject, type Json, type JsonObject, membersOf, ownMember, textOf } from "@specwright/openapi";
import { pascalCase, TAKEN_TYPES, takeName } from "./names.ts";
import type { OperationModel, SchemaName } from "./types.ts";

/** What the types of each operation in operations.ts end with. */
export const OPERATION_TYPES = ["Input", "Data", "ErrorBody", "Result"] as const;

/** The names of the types of an operation: `GetPetInput`, `GetPetData`, … */
export function operationTypes({ pascal, pagination }: OperationModel): string[] {
  const names = OPERATION_TYPES.map((suffix) => pascal + suffix);
  if (pagination) names.push(`${pascal}Item`);
  return names;
}

/** Names for the component schemas. Names of operation types and of the client's types are taken already. */
export function schemaNames(typed: JsonObject, operations: readonly OperationModel[], pascal: string): SchemaName[] {
  const clientTypes = ["Client", "Options", "Core"].map((suffix) => pascal + suffix);
  const reserved = new Set([...TAKEN_TYPES, ...clientTypes, ...operations.flatMap(operationTypes)]);
  const taken = new Set(reserved);
  const { schemas, "x-origins": origins } = membersOf(typed.components);
  return Object.entries(membersOf(schemas)).map(([wire, schema]) => ({
    wire,
    origin: ownMember(origins, wire) as SchemaName["origin"],
    name: takeName(typeName(wire, reserved), taken),
    ...documentation(schema),
  }));
}

function typeName(wire: string, reserved: ReadonlySet<string>): string {
  const name = pascalCase(wire);
  if (reserved.has(name)) return `${name}Schema`;
  return name;
}

function documentation(schema: Json): Pick<SchemaName, "description" | "deprecated"> {
  if (!isObject(schema)) return { description: "", deprecated: false };
  return { description: textOf(schema.description), deprecated: schema.deprecated === true };
}
