import { type Document, type Kind, visitsOf } from "@specwright/openapi/internal";
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

const NOTHING: Expected = new Map();

/** Texts and flags, of schemas and of all other objects, that are none. */
export function checkAnnotations(document: Document): Defect[] {
  return visitsOf(document).flatMap((visit) => checkValues(document, visit, expectedOf(visit.kind)));
}

function expectedOf(kind: Kind): Expected {
  if (kind === "schema") return OF_SCHEMAS;
  // A callback has names of the author where others have keywords.
  return kind === "callback" ? NOTHING : OF_OTHERS;
}
