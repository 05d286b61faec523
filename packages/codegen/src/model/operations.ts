import {
  type Document,
  type FoundOperation,
  findOperations,
  type Json,
  type JsonObject,
  membersOf,
  parametersOf,
  SpecError,
  sentMethod,
  textOf,
} from "@specwright/openapi/internal";
import { asDiagnostic } from "../gate/index.ts";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { OperationSettings, ProviderSettings } from "../settings/settings.ts";
import { callPaths } from "./call-paths.ts";
import { bodyModel, responseModels } from "./media.ts";
import { pascalCase } from "./names.ts";
import { operationNames } from "./operation-names.ts";
import { ownServer } from "./own-server.ts";
import { paginationOf } from "./pagination.ts";
import { parameterModel } from "./parameters.ts";
import { securityOf } from "./requirements.ts";
import { withBareStreams, withEventRules } from "./streams.ts";
import type { OperationModel, ParameterModel } from "./types.ts";

/**
 * The operations in the order of the description.
 * @param typed the document whose types schema.ts holds
 * @throws SpecError if two methods would have one name and the settings are strict, or if the settings name an operation that does not exist.
 */
export function operationModels(document: Document, typed: JsonObject, loaded: LoadedSettings): OperationModel[] {
  const found = findOperations(document);
  checkSettings(
    found.map(({ id }) => id),
    loaded,
  );
  const { names, collisions } = operationNames(document, loaded.settings);
  if (loaded.settings.strict && collisions.length > 0) throw new SpecError(collisions.map(asDiagnostic));
  const calls = callPaths(found, names, loaded.settings);
  return found.map((operation) => {
    const { id } = operation;
    const given = loaded.settings.operations?.[id] ?? {};
    const name = names.get(id) as string;
    const pascal = pascalCase(name);
    const parts = {
      ...described(document, operation, loaded.settings),
      ...settled(given, operation.method),
      ...typedParts(operation, typed, loaded),
      values: undefined,
    };
    return { id, name, call: calls.get(id) as readonly string[], pascal, ...parts };
  });
}

type Described = Pick<
  OperationModel,
  "method" | "path" | "server" | "summary" | "description" | "deprecated" | "security"
>;

/** What the description says of an operation itself. */
function described(document: Document, operation: FoundOperation, settings: ProviderSettings): Described {
  const { node, method, path } = operation;
  return {
    method: sentMethod(method),
    path,
    server: ownServer(document, operation),
    summary: textOf(node.summary),
    description: textOf(node.description),
    deprecated: node.deprecated === true,
    security: securityOf(node.security, document, settings),
  };
}

/** What the settings say of an operation, or else its method. */
function settled(
  given: OperationSettings,
  method: string,
): Pick<OperationModel, "idempotent" | "writes" | "idempotencyKey"> {
  // The runtime knows this of the methods of before. Those of OpenAPI 3.2 are rare, so nobody else pays for them.
  const known = method === "query" ? true : undefined;
  return { idempotent: given.idempotent ?? known, writes: given.writes === true, idempotencyKey: given.idempotencyKey };
}

type TypedParts = Pick<OperationModel, "parameters" | "body" | "responses" | "pagination">;

/** The parts of an operation that have types. */
function typedParts(operation: FoundOperation, typed: JsonObject, loaded: LoadedSettings): TypedParts {
  const { id, node, method, path } = operation;
  const typedNode = membersOf(membersOf(membersOf(typed.paths)[path])[method]);
  const parameters = parameterModels(operation, typedNode, typed);
  return {
    parameters,
    body: bodyModel(id, node, typedNode, typed),
    responses: withBareStreams(id, withEventRules(responseModels(id, node, typedNode), loaded), loaded),
    pagination: paginationOf({ id, method, parameters, node: typedNode, typed }, loaded),
  };
}

function parameterModels(operation: FoundOperation, typedNode: JsonObject, typed: JsonObject): ParameterModel[] {
  const typedParameters = typedNode.parameters as JsonObject[];
  return parametersOf(operation).map((parameter, index) =>
    parameterModel(parameter, typedParameters[index]?.schema as Json, typed),
  );
}

/** How many operations a hint lists. */
const MOST_LISTED = 12;

function checkSettings(ids: readonly string[], { settings, locate }: LoadedSettings): void {
  const unknown = Object.keys(settings.operations ?? {}).filter((id) => !ids.includes(id));
  const listed = ids.slice(0, MOST_LISTED);
  if (ids.length > MOST_LISTED) listed.push("…");
  const problems = unknown.map((id) => ({
    ...locate(["operations", id]),
    rule: "settings",
    message: `operations names "${id}", and the description has no such operation`,
    hint: `It has ${listed.join(", ")}.`,
  }));
  if (problems.length > 0) throw new SpecError(problems);
}
