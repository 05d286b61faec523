import { parameterSchema } from "@specwright/codegen/stages";
import { define, isObject, type Json, type JsonObject, operationIdOf } from "@specwright/openapi/internal";
import { type Operation, operationsOf } from "../described-operations.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import type { Version } from "../version.ts";
import type { SetComparison } from "../wire/sets.ts";
import type { FullInputs } from "./probes.ts";

type Fullest = (use: SchemaUse) => Json | undefined;

const PARAMETER_MAPS: { readonly [place: string]: string } = {
  path: "path",
  query: "query",
  header: "headers",
  cookie: "cookies",
};

/** For each of some operations of the old version an input with every parameter and every property that it describes. */
export function fullInputs(version: Version, sets: SetComparison, isWanted: (id: string) => boolean): FullInputs {
  const inputs = new Map<string, JsonObject>();
  for (const operation of operationsOf(version)) {
    const id = operationIdOf(operation.method, operation.path, operation.node);
    const input = isWanted(id) ? fullInput({ version, sets, side: "base" }, operation) : undefined;
    if (input) inputs.set(id, input);
  }
  return inputs;
}

/** One version, and who makes values of its schemas. */
export interface Described {
  readonly version: Version;
  readonly sets: SetComparison;
  readonly side: "base" | "head";
}

/** A value that a call has to have where a schema of the description stands. */
export interface Given {
  readonly schema: Json | undefined;
  readonly value: Json;
}

/** The same for one operation; undefined for what no client calls. */
export function fullInput(
  { version, sets, side }: Described,
  { kind, node, item }: Operation,
  given?: Given,
): JsonObject | undefined {
  if (kind !== "operation") return undefined;
  const fullest = (use: SchemaUse): Json | undefined => {
    if (given && isObject(use.schema) && use.schema === given.schema) return given.value;
    return sets.fullest(use, side);
  };
  const input = parameters([...version.list(item.parameters), ...version.list(node.parameters)], fullest);
  const body = requestBody(version, node, fullest);
  if (body !== undefined) define(input, "body", body);
  return input;
}

function parameters(all: readonly JsonObject[], fullest: Fullest): JsonObject {
  const input: JsonObject = {};
  for (const parameter of all) {
    const map = PARAMETER_MAPS[String(parameter.in)];
    const value = fullest({ schema: parameterSchema(parameter), holder: parameter, key: "schema" });
    if (!map || value === undefined) continue;
    if (!isObject(input[map])) input[map] = {};
    define(input[map] as JsonObject, String(parameter.name), value);
  }
  return input;
}

/** JSON is what a client sends where nothing else is said. */
function requestBody(version: Version, node: JsonObject, fullest: Fullest): Json | undefined {
  const body = version.object(node.requestBody);
  const found = version.entries(body?.content).find(([type]) => /[/+]json\b/.test(type));
  if (!found) return undefined;
  return fullest({ schema: found[1].schema, holder: found[1], key: "schema" });
}
