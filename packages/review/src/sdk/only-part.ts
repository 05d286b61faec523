import type { OperationModel } from "@specwright/codegen/stages";
import { define, type JsonObject, objectOf } from "@specwright/openapi/internal";
import { referencesIn } from "../changed-texts.ts";
import { asObject } from "../json-value.ts";
import type { PlannedClient } from "./client.ts";
import type { ChangedSides, ClientPart } from "./client-part.ts";
import { SCHEMAS, typedKey, typedOperations } from "./typed-parts.ts";

type Part = Pick<ClientPart, "operations" | "schemas">;

/**
 * A client of nothing but a part. It is planned as a whole and cut afterwards: what something is called depends on
 * everything.
 * @param alone whether what its types refer to is left out, too: then it can be read, and not be compiled
 */
export function onlyPart({ typed, model, ...client }: PlannedClient, part: Part, alone = false): PlannedClient {
  const sidesOf = new Map(model.operations.map((one) => [typedKey(one), part.operations.get(one.id)]));
  const paths = pathsOf(typed, sidesOf);
  const { schemas, ...components } = asObject(typed.components);
  const names = alone ? part.schemas : reached(asObject(schemas), paths, part.schemas);
  const kept = Object.entries(asObject(schemas)).filter(([name]) => names.has(name));
  return {
    ...client,
    typed: { ...typed, paths, components: { ...components, schemas: objectOf(kept) } },
    model: {
      ...model,
      operations: model.operations.flatMap((one) => operationPart(one, part.operations.get(one.id)) ?? []),
      schemas: model.schemas.filter(({ wire }) => names.has(wire)),
    },
  };
}

function operationPart(operation: OperationModel, sides: ChangedSides | undefined): OperationModel | undefined {
  if (!sides) return undefined;
  const unsent = sides.sent ? {} : { parameters: [], body: undefined };
  const unreceived = sides.received ? {} : { responses: [] };
  return { ...operation, ...unsent, ...unreceived };
}

function pathsOf(typed: JsonObject, sidesOf: ReadonlyMap<string, ChangedSides | undefined>): JsonObject {
  const paths: JsonObject = {};
  for (const { path, method, node, key } of typedOperations(typed)) {
    const sides = sidesOf.get(key);
    if (!sides) continue;
    if (!Object.hasOwn(paths, path)) define(paths, path, {});
    define(paths[path] as JsonObject, method, typedPart(node, sides));
  }
  return paths;
}

function typedPart({ parameters, requestBody, responses, ...rest }: JsonObject, sides: ChangedSides): JsonObject {
  const part: JsonObject = { ...rest, parameters: [], responses: {} };
  if (sides.sent && parameters !== undefined) part.parameters = parameters;
  if (sides.sent && requestBody !== undefined) part.requestBody = requestBody;
  if (sides.received && responses !== undefined) part.responses = responses;
  return part;
}

/** The names of some schemas, and of all that these and the paths refer to. */
function reached(schemas: JsonObject, paths: JsonObject, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set([...wanted].filter((name) => Object.hasOwn(schemas, name)));
  const open = [JSON.stringify(paths), ...[...found].map((name) => JSON.stringify(schemas[name]))];
  for (let text = open.pop(); text !== undefined; text = open.pop())
    for (const reference of referencesIn(text)) {
      const name = reference.slice(SCHEMAS.length);
      if (found.has(name) || !reference.startsWith(SCHEMAS) || !Object.hasOwn(schemas, name)) continue;
      found.add(name);
      open.push(JSON.stringify(schemas[name]));
    }
  return found;
}
