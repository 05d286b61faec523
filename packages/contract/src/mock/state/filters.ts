import type { UnknownObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import type { Operation, Parameter } from "../../document/operation.ts";
import { parameterValue } from "../../request/judge-parameters.ts";
import type { SentRequest } from "../../request/sent-request.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import { shapeOf } from "../../schema/shape.ts";

/** A parameter of the query that was sent and chooses among the items of a list. */
export interface Filter {
  readonly parameter: string;
  readonly keeps: (item: UnknownObject) => boolean;
}

export interface Schemas {
  readonly requests: SchemaSet;
  readonly responses: SchemaSet;
}

const plainTypes = ["string", "number", "integer", "boolean"];

/**
 * What a request chooses: a parameter that is called as a property of the items, and has its type, wants items with that
 * value, or with one of these values. Of a property that is a list one item is enough.
 *
 * @param item schema of an item of the list
 */
export function filtersOf(
  { requests, responses }: Schemas,
  { parameters }: Operation,
  sent: SentRequest,
  item: string,
): Filter[] {
  const { properties } = shapeOf(responses, item);
  return parameters.flatMap((parameter): Filter[] => {
    const property = [...properties].find(([name]) => comparable(name) === comparable(parameter.name));
    if (parameter.in !== "query" || property === undefined) return [];
    const [name, schema] = property;
    const common = plainIn(responses, schema).some((type) => plainIn(requests, parameter.schema).includes(type));
    const wanted = valuesSent(requests, parameter, sent);
    if (!common || wanted.length === 0) return [];
    return [{ parameter: parameter.name, keeps: (each) => listOf(each[name]).some((value) => wanted.includes(value)) }];
  });
}

/** The schema of an item of the list that an answer is, or has as a member. */
export function itemOf(responses: SchemaSet, schema: string, depth = 3): string | undefined {
  const { items, properties } = shapeOf(responses, schema);
  if (items !== undefined || depth === 0) return items;
  const members = [...properties.values()];
  const list = members.find((member) => shapeOf(responses, member).items !== undefined);
  if (list !== undefined) return shapeOf(responses, list).items;
  return members.map((member) => itemOf(responses, member, depth - 1)).find((found) => found !== undefined);
}

/** Types of plain values that a schema allows, or that the items of its lists have. */
function plainIn(schemas: SchemaSet, schema: string | undefined): string[] {
  const { types, items } = shapeOf(schemas, schema);
  const own = plainTypes.filter((type) => types.has(type));
  if (items !== undefined && types.has("array")) own.push(...plainIn(schemas, items));
  // Whole numbers are numbers.
  return own.map((type) => type.replace("integer", "number"));
}

function valuesSent(requests: SchemaSet, parameter: Parameter, sent: SentRequest): unknown[] {
  const values = listOf(parameterValue(requests, parameter, sent, new Map()));
  return values.filter((value) => ["string", "number", "boolean"].includes(typeof value));
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return [value].flat();
}
