import { upgradeFromTwoToThree } from "@scalar/openapi-upgrader/2.0-to-3.0";
import {
  followed,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  membersOf,
  objectsIn,
} from "@specwright/openapi/internal";
import { joinFormLists, withoutLostFormats } from "./collection-formats.ts";
import { makeFilesBytes } from "./files.ts";
import type { Loss } from "./loss.ts";
import { METHODS } from "./methods.ts";
import { keepSchemes } from "./operation-schemes.ts";

/** The library that converts, as SOURCES.md names it. This file alone knows it. */
export const CONVERTER = "@scalar/openapi-upgrader";

/** Whether a text may be one in Swagger 2.0, which only reading it tells for sure. */
export function looksLikeSwagger(text: string): boolean {
  return /["']?swagger["']?\s*:\s*["']?2/.test(text);
}

/** Whether a value is a description in Swagger 2.0. */
export function isSwagger(value: Json): value is JsonObject {
  return isObject(value) && /^2(\.|$)/.test(String(value.swagger));
}

/** A description in OpenAPI 3.0, and what of the one in Swagger 2.0 it cannot say. */
export interface Converted {
  readonly description: JsonObject;
  readonly lost: readonly Loss[];
}

/** A description in Swagger 2.0 as one in OpenAPI 3.0. The argument stays as it is. */
export function convertSwagger(swagger: JsonObject): Converted {
  const given = structuredClone(swagger);
  const lost = withoutLostFormats(given);
  standWhereUsed(given);
  const { openapi = "3.0.4", ...rest } = upgradeFromTwoToThree(
    structuredClone(given) as never,
  ) as unknown as JsonObject;
  const converted: JsonObject = structuredClone({ openapi, ...rest });
  for (const [path, method, operation] of operationsOf(given)) {
    const made = membersOf(membersOf(membersOf(converted.paths)[path])[method]);
    if (sendsForm(operation)) membersOf(made.requestBody).required = true;
    joinFormLists(operation, made);
    lost.push(...makeFilesBytes(given, { path: ["paths", path, method], operation }, made));
    lost.push(...keepSchemes(given, ["paths", path, method], operation, made));
    delete made.schemes;
  }
  return { description: converted, lost };
}

/** Shared bodies and form fields stand where they are used: the library leaves references to them among the parameters. */
function standWhereUsed(copy: JsonObject): void {
  for (const item of Object.values(membersOf(copy.paths)).filter(isObject))
    for (const holder of [item, ...METHODS.map((method) => item[method]).filter(isObject)]) inlineBodies(copy, holder);
  for (const item of Object.values(membersOf(copy.paths)).filter(isObject)) moveBodies(item);
}

function inlineBodies(root: JsonObject, holder: JsonObject): void {
  if (!Array.isArray(holder.parameters)) return;
  holder.parameters = holder.parameters.map((parameter) => {
    const target = followed(root, parameter) ?? parameter;
    return isBody(target) ? structuredClone(target) : parameter;
  });
}

/** A body of a whole path is one of each of its operations. */
function moveBodies(item: JsonObject): void {
  const shared = objectsIn(item.parameters).filter(isBody);
  if (shared.length === 0) return;
  item.parameters = itemsOf(item.parameters).filter((parameter) => !isBody(parameter));
  for (const operation of METHODS.map((method) => item[method]).filter(isObject)) {
    if (objectsIn(operation.parameters).some(isBody)) continue;
    operation.parameters = [...itemsOf(operation.parameters), ...structuredClone(shared)];
  }
}

function isBody(parameter: Json): boolean {
  return ["body", "formData"].includes(String(membersOf(parameter).in));
}

/** A form with a field that has to be there has to be there itself. */
function sendsForm(operation: JsonObject): boolean {
  return objectsIn(operation.parameters).some((one) => one.in === "formData" && one.required === true);
}

function operationsOf(swagger: JsonObject): [path: string, method: string, operation: JsonObject][] {
  return Object.entries(membersOf(swagger.paths)).flatMap(([path, item]) =>
    METHODS.flatMap((method): [string, string, JsonObject][] => {
      const operation = membersOf(item)[method];
      return isObject(operation) ? [[path, method, operation]] : [];
    }),
  );
}
