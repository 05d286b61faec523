import { namedProperties, presentProperties } from "../response/known-names.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { type Cell, cell } from "./cell.ts";

type Cells = ReadonlyMap<string, Cell>;

// Large descriptions have millions of such cells, and most of them are those of one error or one customer: they are kept
// once for each status and schema, and once for each example of that.
const named = new WeakMap<SchemaSet, Map<string, Cells>>();
const byKey = new WeakMap<SchemaSet, Map<string, Cell>>();
const present = new WeakMap<object, Map<Cells, readonly Cell[]>>();

/** The cells of all properties that the schema of an answer names, by their names. */
export function propertyCells(responses: SchemaSet, status: string, schema: string | undefined): Cells {
  if (schema === undefined) return new Map();
  const own = named.get(responses) ?? new Map<string, Cells>();
  named.set(responses, own);
  const key = `${status} ${responses.endOf(schema)}`;
  const cells = own.get(key) ?? cellsOf(responses, status, namedProperties(responses, schema, "response"));
  own.set(key, cells);
  return cells;
}

function cellsOf(responses: SchemaSet, status: string, names: readonly string[]): Cells {
  const all = byKey.get(responses) ?? new Map<string, Cell>();
  byKey.set(responses, all);
  return new Map(names.map((name) => [name, cellOf(all, `${status} ${name}`)]));
}

/** Schemas that have one another inside name the same properties. */
function cellOf(all: Map<string, Cell>, key: string): Cell {
  const known = all.get(key) ?? cell("response properties", key);
  all.set(key, known);
  return known;
}

/** Those of the properties that an answer has. */
export function cellsIn(value: unknown, cells: Cells): readonly Cell[] {
  if (typeof value !== "object" || value === null) return [];
  const own = present.get(value) ?? new Map<Cells, readonly Cell[]>();
  present.set(value, own);
  const found = own.get(cells) ?? cellsNamed(presentProperties(value), cells);
  own.set(cells, found);
  return found;
}

function cellsNamed(names: ReadonlySet<string>, cells: Cells): Cell[] {
  return [...cells].filter(([name]) => names.has(name)).map(([, each]) => each);
}
