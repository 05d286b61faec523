import { type Document, isObject, type Kind, walk } from "@specwright/openapi";
import type { Defect } from "./defect.ts";
import { checkValues, type Expectation, FLAG, TEXT } from "./keywords.ts";

type Expected = ReadonlyMap<string, Expectation>;

const OF_SCHEMAS: Expected = new Map(
  Object.entries({
    title: TEXT,
    description: TEXT,
    nullable: FLAG,
    readOnly: FLAG,
    writeOnly: FLAG,
    deprecated: FLAG,
  }),
);

const OF_OTHERS: Expected = new Map(
  Object.entries({
    summary: TEXT,
    description: TEXT,
    deprecated: FLAG,
    required: FLAG,
    explode: FLAG,
    allowReserved: FLAG,
  }),
);

/** Texts and flags, of schemas and of all other objects, that are none. */
export function checkAnnotations(document: Document): Defect[] {
  return [...walk("document", document.bundled)].flatMap(({ kind, node, path }) =>
    isObject(node) ? checkValues(document, node, path, expectedOf(kind)) : [],
  );
}

function expectedOf(kind: Kind): Expected {
  if (kind === "schema") return OF_SCHEMAS;
  // A callback has names of the author where others have keywords.
  return kind === "callback" ? new Map() : OF_OTHERS;
}
