import { type Document, findOperations, type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";
import type { Defect } from "./defect.ts";

/** Headers that a part of a form may have: `FormData` has no place for them. Those that a part needs are told of elsewhere. */
export function partHeaders(document: Document): Defect[] {
  return findOperations(document).flatMap(({ node }) =>
    Object.entries(membersOf(membersOf(node.requestBody).content)).flatMap(([mediaType, media]) => {
      if (!/^multipart\//i.test(mediaType)) return [];
      return Object.entries(membersOf(membersOf(media).encoding)).flatMap(([field, how]) =>
        remarks(document, field, membersOf(how)),
      );
    }),
  );
}

function remarks(document: Document, field: string, how: JsonObject): Defect[] {
  const names = Object.keys(membersOf(how.headers)).filter((name) => isOptional(name, membersOf(how.headers)[name]));
  return names.map((name) => ({
    ...document.locate(membersOf(how.headers), name),
    rule: "part-header",
    message: `the part "${field}" may have the header ${name}, and FormData sends no headers of parts`,
    hint: "Send what it says in a field, if servers need it.",
    remedy: { done: "it is never sent", lacks: "header", edits: [] },
  }));
}

/** A content type belongs into `contentType`; as a header OpenAPI ignores it. */
function isOptional(name: string, header: Json | undefined): boolean {
  return membersOf(header).required !== true && !/^content-type$/i.test(name);
}
