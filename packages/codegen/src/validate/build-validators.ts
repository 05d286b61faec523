import { isDeepStrictEqual } from "node:util";
import {
  type Document,
  define,
  findOperations,
  isObject,
  type Json,
  type JsonObject,
  parametersOf,
  pointer,
  type View,
  viewOf,
} from "@specwright/openapi";
import { PLACES } from "../model/parameters.ts";
import type { ClientModel, MediaModel, OperationModel } from "../model/types.ts";
import { parameterSchema } from "../types/typed-document.ts";
import { CheckTable } from "./check-table.ts";
import type { OperationChecks, Validators } from "./validators.ts";

/**
 * What values of a description can be checked against, compiled.
 * @throws SpecError for a schema that no check can be made of.
 */
export function buildValidators(document: Document, model: ClientModel): Validators {
  const table = new CheckTable(document, model.schemas);
  const schemas = model.schemas.flatMap(({ name, origin }) =>
    origin ? [{ name, check: table.refer(pointer(["components", "schemas", origin.component]), origin.view) }] : [],
  );
  const found = findOperations(document);
  const operations = model.operations.map((operation) => {
    const { node, item, ...place } = found.find(({ node }) => node.operationId === operation.id) as (typeof found)[0];
    return operationChecks(table, operation, node, parametersOf({ node, item, ...place }));
  });
  return { checks: table.compile(), operations, schemas };
}

function operationChecks(
  table: CheckTable,
  operation: OperationModel,
  node: JsonObject,
  parameters: readonly JsonObject[],
): OperationChecks {
  const input = inputCheck(table, operation, parameters);
  const bodies = (operation.body?.variants ?? []).flatMap((media) => {
    const check = mediaCheck(table, operation, node.requestBody, [media], "write", "Body");
    return check ? [[media.mediaType, check] as const] : [];
  });
  const responses = operation.responses.map(({ status, variants }) => {
    const response = (node.responses as JsonObject)[status];
    const slot = status === "default" ? "Default" : status;
    const checks = [...new Set(variants.map(({ kind }) => kind))].flatMap((kind) => {
      const alike = variants.filter((media) => media.kind === kind);
      const check = mediaCheck(table, operation, response, alike, "read", slot);
      return check ? [[kind, check] as const] : [];
    });
    return [status, Object.fromEntries(checks)] as const;
  });
  return {
    id: operation.id,
    input,
    bodies: Object.fromEntries(bodies),
    responses: Object.fromEntries(responses.filter(([, checks]) => Object.keys(checks).length > 0)),
  };
}

/** Parameters are checked as the caller gives them, before they become text; whether a body is there goes along. */
function inputCheck(
  table: CheckTable,
  { pascal, name, body }: OperationModel,
  parameters: readonly JsonObject[],
): string | undefined {
  const members = Object.entries(PLACES).flatMap(([wire, place]) => {
    const here = parameters.filter((parameter) => parameter.in === wire);
    if (here.length === 0) return [];
    const schemas = here.map((one) => [one.name as string, table.rewrite(parameterSchema(one), "write")] as const);
    const required = here.filter((one) => wire === "path" || one.required === true).map((one) => one.name as string);
    return [{ place, schema: objectOf(schemas, required), required: required.length > 0 }];
  });
  const required = members.filter((member) => member.required).map(({ place }) => place as string);
  if (body?.required) required.push("body");
  const isOpen = required.length === 0 && members.length === 0;
  const schema = objectOf(
    members.map(({ place, schema }) => [place, schema] as const),
    required,
  );
  return isOpen
    ? undefined
    : table.written(schema, (parameters[0] ?? {}) as Json, `${pascal}Input`, `the input of \`${name}\``);
}

/**
 * JSON, forms and texts are checked, and each item of a stream of lines; bytes and events are not. What is read in one
 * way although its media types differ is as one of them says.
 */
function mediaCheck(
  table: CheckTable,
  { pascal, name }: OperationModel,
  holder: Json | undefined,
  alike: readonly MediaModel[],
  side: "read" | "write",
  slot: string,
): string | undefined {
  const [media] = alike;
  if (!media || !alike.every((one) => isChecked(one, side))) return undefined;
  const content = isObject(holder) && isObject(holder.content) ? holder.content : {};
  const schemas = alike.map(({ described }) => (content[described] as JsonObject | undefined)?.schema);
  const distinct = schemas.filter(
    (one, index) => schemas.findIndex((other) => isDeepStrictEqual(other, one)) === index,
  );
  const described = distinct.filter((one) => one !== undefined);
  // Where one of them says nothing, anything is as described.
  const schema =
    distinct.length < 2 ? distinct[0] : described.length < distinct.length ? undefined : { anyOf: described };
  const view: View = viewOf(media.described, side);
  const title = side === "write" ? `the body of \`${name}\`` : `the body of \`${name}\` with status ${slot}`;
  return table.inline(schema, view, `${pascal}${slot}`, title);
}

function isChecked({ kind, described }: MediaModel, side: "read" | "write"): boolean {
  if (kind === "json") return true;
  if (kind === "text") return /^text\/(?!xml)/i.test(described);
  return side === "write" ? kind === "form" || kind === "multipart" : kind === "lines";
}

/** An object schema of the given members. */
function objectOf(members: readonly (readonly [name: string, schema: Json])[], required: string[]): JsonObject {
  const properties: JsonObject = {};
  for (const [name, schema] of members) define(properties, name, schema);
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
}
