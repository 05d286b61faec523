import { itemsOf, type JsonObject, textOf } from "@specwright/openapi/internal";
import type { Loss } from "./loss.ts";

/**
 * Gives an operation servers of its own whose `schemes` leave out the one that all others are called by, in place. Where
 * that cannot be said, it is told.
 *
 * @param path keys to the operation in the description in Swagger 2.0
 * @param made the operation in OpenAPI 3
 */
export function keepSchemes(
  swagger: JsonObject,
  path: readonly string[],
  operation: JsonObject,
  made: JsonObject,
): Loss[] {
  const own = itemsOf(operation.schemes);
  const [usual = "https"] = itemsOf(swagger.schemes);
  if (own.length === 0 || own.includes(usual)) return [];
  const host = textOf(swagger.host);
  const called = own.filter((scheme) => scheme === "https" || scheme === "http");
  if (host !== "" && called.length > 0) {
    made.servers = called.map((scheme) => ({
      url: `${scheme}://${host}${textOf(swagger.basePath)}`.replace(/\/$/, ""),
    }));
    return [];
  }
  const message = `the operation is called by ${own.join(", ")}, but no server of the description has that scheme; it is called as the others are`;
  const hint = "Give the operation servers of its own, in an overlay.";
  return [{ path, keyword: "schemes", rule: "operation-schemes", message, hint }];
}
