import { define, isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import type { Cell } from "./cell.ts";

/** Cells that one run of a tool can answer for, and the name that each has in it. */
export interface Batch {
  readonly base: JsonObject;
  readonly head: JsonObject;
  readonly cells: readonly Cell[];
}

/** Puts cells that differ in paths and webhooks alone into one pair; starting a tool takes longer than its work. */
export function batches(cells: readonly Cell[]): Batch[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const [base, head] = [rest(cell.base), rest(cell.head)];
    // What comes in one cell and goes in another looks like a renamed path.
    const key = base === head ? `${base}${cell.id.endsWith(", back")}` : cell.id;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].map((group) => ({
    base: merged(group, "base"),
    head: merged(group, "head"),
    cells: group,
  }));
}

/** The name of a cell's paths and webhooks in its batch. */
export function nameInBatch(index: number): string {
  return `cell-${index}`;
}

function rest({ paths: _, webhooks: __, ...others }: JsonObject): string {
  return JSON.stringify(others);
}

function merged(cells: readonly Cell[], side: "base" | "head"): JsonObject {
  const [only, second] = cells;
  if (only && !second) return only[side];
  const [paths, webhooks]: [JsonObject, JsonObject] = [{}, {}];
  for (const [index, cell] of cells.entries()) {
    copy(cell[side].paths, paths, (path) => `/${nameInBatch(index)}${path}`);
    copy(cell[side].webhooks, webhooks, (name) => `${nameInBatch(index)}/${name}`);
  }
  return { ...(cells[0]?.[side] as JsonObject), paths, webhooks };
}

/** operationIds are unique in a batch: tools take a path for a renamed one where an operation of that name is found. */
function renamed(value: Json, prefix: string): Json {
  const text = JSON.stringify(value);
  return JSON.parse(text.replaceAll('"operationId":"', `"operationId":"${prefix.replaceAll("/", "")}-`)) as Json;
}

function copy(from: Json | undefined, to: JsonObject, name: (key: string) => string): void {
  for (const [key, value] of Object.entries(isObject(from) ? from : {}))
    define(to, name(key), renamed(value, name("")));
}
