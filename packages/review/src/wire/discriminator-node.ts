import type { JsonObject } from "@specwright/openapi";

/** Whether an object of a description is a discriminator, and no schema that happens to have such a key. */
export function isDiscriminator(node: object): boolean {
  return typeof (node as JsonObject).propertyName === "string" && !("type" in node);
}
