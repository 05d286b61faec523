import type { JsonObject } from "@specwright/openapi";
import type { Cell, Want } from "./cell.ts";
import { LOCATIONS, type SchemaLocation } from "./locations.ts";
import { EQUIVALENT, SCHEMA_EDITS, type SchemaEdit } from "./schema-edits.ts";

/** Every edit of a schema, at every place of a schema, both ways. */
export function schemaCells(): Cell[] {
  return LOCATIONS.flatMap((location) => [
    ...SCHEMA_EDITS.flatMap((edit, index) => [
      cell(location, edit.keyword, `tighten-${index}`, edit.loose, edit.tight, wanted(location, edit, "tighten")),
      cell(location, edit.keyword, `loosen-${index}`, edit.tight, edit.loose, wanted(location, edit, "loosen")),
    ]),
    ...EQUIVALENT.flatMap(([keyword, one, other], index) => [
      cell(location, keyword, `same-${index}`, one, other, "same"),
      cell(location, keyword, `same-back-${index}`, other, one, "same"),
    ]),
  ]);
}

/** Less may be sent without harm to who receives, and more may be taken without harm to who sends. */
function wanted({ role, text }: SchemaLocation, { except, asText }: SchemaEdit, way: "tighten" | "loosen"): Want {
  const special = except?.[`${role} ${way}`];
  if (special) return special;
  if (text && asText) return asText;
  return (role === "sent") === (way === "tighten") ? "breaking" : "safe";
}

function cell(
  location: SchemaLocation,
  keyword: string,
  edit: string,
  before: JsonObject,
  after: JsonObject,
  want: Want,
): Cell {
  const id = `${location.name} ${keyword} ${edit}`;
  return {
    id,
    field: `schema.${keyword}`,
    base: document(id, location, before),
    head: document(id, location, after),
    want,
  };
}

function document(id: string, location: SchemaLocation, schema: JsonObject): JsonObject {
  const { section, path = "", item } = location.place(schema);
  const name = nameOf(id);
  return { [section]: { [section === "paths" ? `/${name}${path}` : name]: item } };
}

const TEXT: JsonObject = { type: "string" };

/** All cells of one side as one description, so that a tool has to be started only once. */
export function together(cells: readonly Cell[], side: "base" | "head"): JsonObject {
  const paths: JsonObject = {};
  const webhooks: JsonObject = {};
  for (const cell of cells) {
    Object.assign(paths, cell[side].paths);
    Object.assign(webhooks, cell[side].webhooks);
  }
  return {
    openapi: "3.1.0",
    info: { title: "Cells", version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    paths,
    webhooks,
    components: { schemas: { Text: TEXT } },
  };
}

/** Finds what was said about a cell by the name of its operation. */
export function operationsOf<T extends { readonly operation: string | null }>(all: readonly T[]): (id: string) => T[] {
  const byName = new Map<string, T[]>();
  for (const one of all) {
    const name = cellName(one.operation ?? "");
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return (id) => byName.get(nameOf(id)) ?? [];
}

function nameOf(id: string): string {
  return id.replaceAll(/[^\w-]+/g, "-");
}

/** `POST /query-maximum-tighten-1/{value}` and `webhook …` and `callback done of POST …`. */
function cellName(label: string): string {
  return (label.split(" ").at(-1) ?? "").replace(/^\//, "").replace(/\/.*$/, "");
}
