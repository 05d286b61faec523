import { schemaTypes } from "@specwright/codegen/printed-types";
import { gate, typedDocument } from "@specwright/codegen/stages";
import { readObject } from "@specwright/openapi";
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

/** Most names never reach the types: what is the same again is not printed again. */
const printed = new Map<string, string[]>();

function typesOf(typed: ReturnType<typeof typedDocument>): string[] {
  const key = JSON.stringify(typed);
  const known = printed.get(key) ?? schemaTypes(typed).split("\n");
  printed.set(key, known);
  return known;
}
