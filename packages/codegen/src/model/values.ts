import {
  type Document,
  type FoundOperation,
  findOperations,
  type Json,
  type JsonObject,
  mediaSchema,
  membersOf,
  parametersOf,
  pointer,
} from "@specwright/openapi/internal";
import type { ValueSettings } from "../settings/settings.ts";
import { describedEvents } from "../types/event-schema.ts";
import { parameterSchema } from "../types/typed-document.ts";
import { everyRule, membersRule, type ValueRule } from "../values/rule.ts";
import type { RuleTable } from "../values/rule-table.ts";
import { PLACES } from "./parameters.ts";
import { representationsOf } from "./representations.ts";
import type { MediaModel, OperationModel, OperationValues, ValuesModel } from "./types.ts";

/** Kinds of bodies that the client writes. An object is sent as YAML too, because JSON is that. */
const SENT: readonly MediaModel["kind"][] = ["json", "form", "multipart", "lines", "text"];

/** Texts that only the caller can write. */
const NOT_WRITTEN = /xml|javascript/i;

/**
 * Operations with what of their values looks otherwise in a program than on the wire.
 * @param marked the document whose formats say which of them are a type of their own
 * @param end the data that ends a stream of events, if the settings say so
 */
export function withValues(
  marked: Document,
  table: RuleTable,
  operations: readonly OperationModel[],
  end?: string,
): readonly OperationModel[] {
  const found = new Map(findOperations(marked).map((one) => [one.id, one]));
  return operations.map((operation) => {
    const described = found.get(operation.id);
    return described
      ? {
          ...operation,
          values: operationValues(
            table,
            operation,
            described,
            (media) => describedEvents(media, marked.bundled, end)?.schema,
          ),
        }
      : operation;
  });
}

/** The rules of all schemas that others refer to; undefined if the settings want no value to look otherwise. */
export function valuesModel(marked: Document, table: RuleTable, settings: ValueSettings = {}): ValuesModel | undefined {
  for (const name of Object.keys(membersOf(membersOf(marked.bundled.components).schemas)))
    table.of({ $ref: pointer(["components", "schemas", name]) });
  if (!table.used) return undefined;
  return { settings, rules: table.referred() };
}

function operationValues(
  table: RuleTable,
  operation: OperationModel,
  described: FoundOperation,
  eventSchema: (media: JsonObject) => Json | undefined,
): OperationValues | undefined {
  const { node } = described;
  const input = inputRule(table, parametersOf(described));
  const bodies = (operation.body?.variants ?? []).map((media) => [
    media.mediaType,
    bodyRule(table, node.requestBody, media, SENT),
  ]);
  const responses = operation.responses.map((response) => {
    const holder = membersOf(node.responses)[response.status];
    const rules = representationsOf(response).map((media) => {
      if (media.kind !== "events") return bodyRule(table, holder, media, ["json", "lines"]);
      return table.of(eventSchema(membersOf(membersOf(membersOf(holder).content)[media.described])));
    });
    return [response.status, everyRule([...new Set(rules)])];
  });
  const values = { input, bodies: mapOf(bodies), responses: mapOf(responses) };
  if (!input && values.bodies.size === 0 && values.responses.size === 0) return undefined;
  return values;
}

function mapOf(entries: readonly unknown[][]): ReadonlyMap<string, ValueRule> {
  return new Map(entries.filter(([, rule]) => rule !== undefined) as unknown as [string, ValueRule][]);
}

function inputRule(table: RuleTable, parameters: readonly JsonObject[]): ValueRule | undefined {
  const places = Object.entries(PLACES).map(([wire, place]) => {
    const here = parameters.filter((parameter) => parameter.in === wire);
    const named = here.map((one) => [one.name as string, table.of(parameterSchema(one))] as const);
    return [place, membersRule(new Map(named))] as const;
  });
  return membersRule(new Map(places.filter(([, rule]) => rule !== undefined)));
}

function bodyRule(
  table: RuleTable,
  holder: JsonObject[string] | undefined,
  { kind, described }: MediaModel,
  kinds: readonly MediaModel["kind"][],
): ValueRule | undefined {
  if (!kinds.includes(kind) || (kind === "text" && NOT_WRITTEN.test(described))) return undefined;
  return table.of(mediaSchema(membersOf(membersOf(membersOf(holder).content)[described])));
}
