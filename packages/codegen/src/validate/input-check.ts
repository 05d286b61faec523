import { type Json, type JsonObject, objectOf } from "@specwright/openapi/internal";
import { PLACES } from "../model/parameters.ts";
import type { OperationModel } from "../model/types.ts";
import { parameterSchema } from "../types/typed-document.ts";
import type { CheckTable } from "./check-table.ts";

/**
 * The check of the input of an operation: its parameters as the caller gives them, before they become text, and whether
 * a required body is there. Undefined if every input is right.
 */
export function inputCheck(
  table: CheckTable,
  { pascal, name, body }: OperationModel,
  parameters: readonly JsonObject[],
): string | undefined {
  const places = placeSchemas(table, parameters);
  const required = places.filter(({ schema }) => "required" in schema).map(({ place }) => place);
  if (body?.required) required.push("body");
  if (required.length === 0 && places.length === 0) return undefined;
  const schema = objectSchema(
    places.map(({ place, schema }) => [place, schema]),
    required,
  );
  return table.written(schema, parameters[0] ?? {}, `${pascal}Input`, `the input of \`${name}\``);
}

/** A schema for the parameters of each place that has any. */
function placeSchemas(table: CheckTable, parameters: readonly JsonObject[]): { place: string; schema: JsonObject }[] {
  return Object.entries(PLACES).flatMap(([wire, place]) => {
    const here = parameters.filter((parameter) => parameter.in === wire);
    if (here.length === 0) return [];
    const members = here.map((one): [string, Json] => [nameOf(one), table.rewrite(parameterSchema(one), "write")]);
    const required = here.filter((one) => wire === "path" || one.required === true).map(nameOf);
    return [{ place, schema: objectSchema(members, required) }];
  });
}

function nameOf(parameter: JsonObject): string {
  return parameter.name as string;
}

function objectSchema(members: [name: string, schema: Json][], required: string[]): JsonObject {
  const schema: JsonObject = { type: "object", properties: objectOf(members) };
  if (required.length > 0) schema.required = required;
  return schema;
}
