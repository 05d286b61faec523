import { schemaTypes } from "@specwright/codegen/printed-types";
import { gate, typedDocument } from "@specwright/codegen/stages";
import { membersOf, readObject } from "@specwright/openapi/internal";
import type { Reading } from "../compare.ts";
import { spoiled } from "../names.ts";
import { orProblems } from "./documents.ts";

/** The document in memory, what is refused of it as it is and with wrong schemas in it, and the text of `schema.ts`. */
export const read: Reading = (description) => {
  const document = orProblems(() => readObject(description));
  if ("problems" in document) return { load: document.problems };
  const { bundled, inlined } = document;
  return {
    load: { bundled, inlined },
    gate: orProblems(() => gate(document)) ?? "nothing",
    "wrong schemas": orProblems(() => gate(readObject(spoiled(description)))) ?? "nothing",
    types: orProblems(() => typesOf(typedDocument(document))),
  };
};

/** Each schema under its own name. */
function printedTypes(typed: ReturnType<typeof typedDocument>): string[] {
  const names = Object.keys(membersOf(membersOf(typed.components).schemas));
  const { named, schema } = schemaTypes(typed, new Map(names.map((name) => [name, name])));
  return [...named.values(), schema].join("\n").split("\n");
}

/** Most names never reach the types: what is the same again is not printed again. */
const printed = new Map<string, string[]>();

function typesOf(typed: ReturnType<typeof typedDocument>): string[] {
  const key = JSON.stringify(typed);
  const known = printed.get(key) ?? printedTypes(typed);
  printed.set(key, known);
  return known;
}
