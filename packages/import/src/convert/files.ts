import { followed, itemsOf, type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";
import type { Loss } from "./loss.ts";

/** Media types that are read as values or as text. */
const READ = /json|xml|yaml|javascript|^text\/|^multipart\/|urlencoded/i;

const BYTES = { schema: { type: "string", format: "binary" } };

/**
 * Makes bytes of the answers of an operation that are files, whatever it says that it produces, and says which they are.
 * @param operation the one in Swagger 2.0, with its path
 * @param made the same in OpenAPI 3.0, which is changed
 */
export function makeFilesBytes(
  swagger: JsonObject,
  { path, operation }: { readonly path: readonly string[]; readonly operation: JsonObject },
  made: JsonObject,
): Loss[] {
  const produced = itemsOf(operation.produces ?? swagger.produces).map(String);
  const wrong = produced.filter((type) => READ.test(type));
  const right = produced.filter((type) => !READ.test(type));
  return Object.entries(membersOf(operation.responses)).flatMap(([status, response]): Loss[] => {
    const { schema, ...others } = target(swagger, response);
    if (target(swagger, schema).type !== "file" || (wrong.length === 0 && right.length > 0)) return [];
    const types = right.length > 0 ? right : ["*/*"];
    const content = Object.fromEntries(types.map((type) => [type, structuredClone(BYTES)]));
    membersOf(made.responses)[status] = { ...withoutContent(membersOf(made.responses)[status], others), content };
    if (wrong.length === 0) return [];
    const done = right.length > 0 ? "it is left out" : "any media type is asked for";
    const message = `the answer ${status} is a file, which is bytes and not ${wrong.join(", ")}; ${done}`;
    const hint = "Name the file's media type in produces, or remove the schema if there is no file.";
    return [{ path: [...path, "responses", status], keyword: keywordOf(response), rule: "file-type", message, hint }];
  });
}

function keywordOf(response: Json): string {
  return membersOf(response).$ref === undefined ? "schema" : "$ref";
}

/** The answer as it was made, or where that is a reference, its description. */
function withoutContent(made: Json | undefined, { description = "" }: JsonObject): JsonObject {
  const { $ref: reference, content: _, ...answer } = membersOf(made);
  return reference === undefined ? answer : { description };
}

function target(root: JsonObject, node: Json | undefined): JsonObject {
  return membersOf(followed(root, node));
}
