import {
  type Document,
  findIncoming,
  findOperations,
  type JsonObject,
  mediaSchema,
  membersOf,
  parametersOf,
  pointer,
} from "@specwright/openapi/internal";
import { pascalCase } from "../model/names.ts";
import { representationsOf } from "../model/representations.ts";
import type { ClientModel, MediaKind, MediaModel, OperationModel, ResponseModel } from "../model/types.ts";
import { CheckTable } from "./check-table.ts";
import { inputCheck } from "./input-check.ts";
import { requestCheck, responseCheck } from "./media-check.ts";
import type { OperationChecks, Validators } from "./validators.ts";

/**
 * Makes checks of the schemas of a description: of component schemas, and of the input, bodies and responses of
 * operations.
 * @throws SpecError for a schema that no check can be made of.
 */
export function buildValidators(document: Document, model: ClientModel): Validators {
  const table = new CheckTable(document, model.schemas, model.values?.settings.int64 === "bigint");
  const schemas = model.schemas.flatMap(({ name, origin }) => {
    if (!origin) return [];
    return [{ name, check: table.refer(pointer(["components", "schemas", origin.component]), origin.view) }];
  });
  const found = new Map(findOperations(document).map((one) => [one.id, one]));
  const operations = model.operations.flatMap((operation) => {
    const described = found.get(operation.id);
    if (!described) return [];
    return [operationChecks(table, operation, described.node, parametersOf(described))];
  });
  const webhooks = webhookChecks(table, document, model);
  return { checks: table.models(), operations, webhooks, schemas };
}

/** The provider sends the body, so it is seen as received. */
function webhookChecks(table: CheckTable, document: Document, { webhooks }: ClientModel): ReadonlyMap<string, string> {
  if (!webhooks) return new Map();
  const found = new Map(findIncoming(document).map(({ key, node }) => [key, membersOf(node.requestBody)]));
  const checks = webhooks.webhooks.flatMap(({ key, body }): [string, string][] => {
    if (body?.kind !== "json") return [];
    const schema = mediaSchema(membersOf(membersOf(found.get(key)?.content)[body.described]));
    const check = table.inline(schema, "read", `${pascalCase(key)}Webhook`, `the body of the webhook \`${key}\``);
    return check === undefined ? [] : [[key, check]];
  });
  return new Map(checks);
}

function operationChecks(
  table: CheckTable,
  operation: OperationModel,
  node: JsonObject,
  parameters: readonly JsonObject[],
): OperationChecks {
  return {
    id: operation.id,
    input: inputCheck(table, operation, parameters),
    bodies: bodyChecks(table, operation, node),
    responses: responseChecks(table, operation, node),
  };
}

function bodyChecks(table: CheckTable, operation: OperationModel, node: JsonObject): OperationChecks["bodies"] {
  const entries = (operation.body?.variants ?? []).flatMap((media) => {
    const check = requestCheck(table, { operation, holder: node.requestBody, media: [media], slot: "Body" });
    return check ? [[media.mediaType, check]] : [];
  });
  return Object.fromEntries(entries);
}

function responseChecks(table: CheckTable, operation: OperationModel, node: JsonObject): OperationChecks["responses"] {
  const entries = operation.responses.flatMap((response) => {
    const checks = kindChecks(table, operation, node, response);
    if (Object.keys(checks).length === 0) return [];
    return [[response.status, checks]];
  });
  return Object.fromEntries(entries);
}

/** The checks of a response by the kind in which its body is read. */
function kindChecks(
  table: CheckTable,
  operation: OperationModel,
  node: JsonObject,
  response: ResponseModel,
): OperationChecks["responses"][string] {
  const { status } = response;
  const all = representationsOf(response);
  const holder = membersOf(node.responses)[status];
  const slot = status.replace("default", "Default");
  const kinds = new Set(all.flatMap(kindsOf));
  const entries = [...kinds].flatMap((kind) => {
    const media = all.filter((one) => kindsOf(one).includes(kind));
    const check = responseCheck(table, { operation, holder, media, slot });
    return check ? [[kind, check]] : [];
  });
  return Object.fromEntries(entries);
}

/** A range that includes JSON is read as text where the answer is text, and its schema is the same. */
function kindsOf({ kind, mediaType }: MediaModel): readonly MediaKind[] {
  if (kind === "json" && mediaType.includes("*")) return ["json", "text"];
  return [kind];
}
