import type { LoadedDocument } from "../document/loaded-document.ts";
import type { Direction } from "./dialect.ts";
import { SchemaSet } from "./schema-set.ts";

/** The schemas of a document, by direction. */
export interface Schemas {
  readonly requests: SchemaSet;
  readonly responses: SchemaSet;
}

const known = new WeakMap<LoadedDocument["root"], Schemas>();

/** The schemas of a loaded document, one set for all who ask: to compile them takes longer than to judge by them. */
export function schemasOf(document: LoadedDocument): Schemas {
  const made = known.get(document.root) ?? makeSchemas(document);
  known.set(document.root, made);
  return made;
}

function makeSchemas(document: LoadedDocument): Schemas {
  const set = (direction: Direction): SchemaSet => new SchemaSet(document, direction);
  return { requests: set("request"), responses: set("response") };
}
