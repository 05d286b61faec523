import {
  type Diagnostic,
  type Document,
  findOperations,
  isObject,
  type Json,
  type JsonObject,
  METHODS,
  parametersOf,
  SpecError,
} from "@specwright/openapi";
import { isSupported, securitySchemes } from "../gate/security.ts";
import type { LoadedSettings } from "../settings/read-settings.ts";
import { bodyModel, responseModels } from "./media.ts";
import { camelCase, pascalCase } from "./names.ts";
import { ownServer } from "./own-server.ts";
import { paginationOf } from "./pagination.ts";
import { parameterModel } from "./parameters.ts";
import { withBareStreams } from "./streams.ts";
import type { OperationModel } from "./types.ts";

/** Operations in the order of the description. */
export function operationModels(document: Document, typed: JsonObject, settings: LoadedSettings): OperationModel[] {
  const found = findOperations(document).sort(
    (a, b) => METHODS.indexOf(a.method as never) - METHODS.indexOf(b.method as never),
  );
  const inOrder = Object.keys(document.inlined.paths ?? {}).flatMap((path) =>
    found.filter((operation) => operation.path === path),
  );
  checkSettings(
    inOrder.map(({ node }) => node.operationId as string),
    settings,
  );
  const names = new Map<string, string>();
  return inOrder.map((operation) => {
    const { node, method, path } = operation;
    const id = node.operationId as string;
    const given = settings.settings.operations?.[id] ?? {};
    const name = camelCase(given.name ?? id);
    const owner = names.get(pascalCase(name));
    if (owner !== undefined) throw collision(document, node, owner, name);
    names.set(pascalCase(name), id);
    const typedNode = ((typed.paths as JsonObject)[path] as JsonObject)[method] as JsonObject;
    const typedParameters = typedNode.parameters as Json[];
    const parameters = parametersOf(operation).map((parameter, index) =>
      parameterModel(parameter, (typedParameters[index] as JsonObject).schema as Json, typed),
    );
    return {
      id,
      name,
      pascal: pascalCase(name),
      method: method.toUpperCase(),
      path,
      server: ownServer(document, operation),
      summary: text(node.summary),
      description: text(node.description),
      deprecated: node.deprecated === true,
      parameters,
      body: method === "get" || method === "head" ? undefined : bodyModel(id, node, typedNode, typed),
      responses: withBareStreams(id, responseModels(id, node, typedNode), settings),
      security: securityOf(node.security, document),
      idempotent: given.idempotent,
      writes: given.writes === true,
      idempotencyKey: given.idempotencyKey,
      pagination: paginationOf({ id, parameters, node: typedNode, typed }, settings),
    };
  });
}

export function text(value: Json | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

/** The alternatives of a `security` list, without those that no client can send. */
export function securityOf(value: Json | undefined, document: Document): string[][] | undefined {
  const schemes = securitySchemes(document);
  return Array.isArray(value)
    ? value
        .filter(isObject)
        .map((requirement) => Object.keys(requirement))
        .filter((names) => names.every((name) => isSupported(schemes[name])))
    : undefined;
}

function collision(document: Document, node: JsonObject, owner: string, name: string): SpecError {
  const problem: Diagnostic = {
    ...document.locate(node, "operationId"),
    rule: "operation-name-taken",
    message: `"${String(node.operationId)}" and "${owner}" would both be the method ${name}`,
    hint: `Rename one, or give it a name of its own in provider.yaml: operations: { ${JSON.stringify(node.operationId)}: { name: … } }`,
  };
  return new SpecError([problem]);
}

function checkSettings(ids: readonly string[], { settings, locate }: LoadedSettings): void {
  const unknown = Object.keys(settings.operations ?? {}).filter((id) => !ids.includes(id));
  const problems = unknown.map((id) => ({
    ...locate(["operations", id]),
    rule: "settings",
    message: `operations names "${id}", and the description has no such operationId`,
    hint: `It has ${ids.slice(0, 12).join(", ")}${ids.length > 12 ? ", …" : ""}.`,
  }));
  if (problems.length > 0) throw new SpecError(problems);
}
