import type { Json, JsonObject } from "../../load/source-file.ts";
import { define } from "../../load/source-file.ts";
import { isObject } from "../../load/walk.ts";
import { parameterSchema } from "../../types/typed-document.ts";
import { exchanges } from "../exchange.ts";
import type { Version } from "../version.ts";
import type { SetComparison } from "../wire/sets.ts";
import type { FullInputs } from "./probes.ts";

const PLACES: { readonly [place: string]: string } = {
  path: "path",
  query: "query",
  header: "headers",
  cookie: "cookies",
};

/** For each operation of the old version an input with every parameter and every property that it describes. */
export function fullInputs(base: Version, sets: SetComparison): FullInputs {
  const inputs = new Map<string, JsonObject>();
  for (const { kind, node, item } of exchanges(base)) {
    if (kind !== "operation" || typeof node.operationId !== "string") continue;
    const input = parameters([...base.list(item.parameters), ...base.list(node.parameters)], sets);
    const body = requestBody(base, node, sets);
    if (body !== undefined) define(input, "body", body);
    inputs.set(node.operationId, input);
  }
  return inputs;
}

function parameters(all: readonly JsonObject[], sets: SetComparison): JsonObject {
  const input: JsonObject = {};
  for (const parameter of all) {
    const place = PLACES[String(parameter.in)];
    const value = sets.fullest({ schema: parameterSchema(parameter), holder: parameter, key: "schema" });
    if (!place || value === undefined) continue;
    if (!isObject(input[place])) input[place] = {};
    define(input[place] as JsonObject, String(parameter.name), value);
  }
  return input;
}

/** JSON is what a client sends where nothing else is said. */
function requestBody(base: Version, node: JsonObject, sets: SetComparison): Json | undefined {
  const body = base.object(node.requestBody);
  const found = base.entries(body?.content).find(([type]) => /[/+]json\b/.test(type));
  return found ? sets.fullest({ schema: found[1].schema, holder: found[1], key: "schema" }) : undefined;
}
