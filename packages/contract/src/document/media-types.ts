import { child } from "@specwright/openapi/internal";
import { examplesAt } from "./examples.ts";
import { booleanOr, objectOr, stringOr, type UnknownObject } from "./json.ts";
import type { Encoding, MediaType } from "./operation.ts";
import { type ResolvedObject, resolvedAt, schemaBelow } from "./resolved-object.ts";

/** Reads the `content` of a request body or a response. */
export function readMediaTypes(root: UnknownObject, owner: ResolvedObject): MediaType[] {
  return Object.keys(objectOr(owner.value.content)).map((type) => {
    const pointer = child(child(owner.pointer, "content"), type);
    const place = resolvedAt(root, pointer) ?? { pointer, value: {} };
    const { value } = place;
    return {
      type,
      schema: itemSchemaBelow(place) ?? schemaBelow(place.pointer, value),
      encoding: readEncoding(objectOr(value.encoding)),
      examples: examplesAt(root, pointer).map(({ name }) => name),
    };
  });
}

/** The schema of each item of a sequence, in OpenAPI 3.2. Descriptions of before write it under `schema`. */
function itemSchemaBelow({ pointer, value }: ResolvedObject): string | undefined {
  if (value.itemSchema === undefined) return undefined;
  return child(pointer, "itemSchema");
}

function readEncoding(encodings: UnknownObject): Map<string, Encoding> {
  const entries = Object.entries(encodings).map(([property, value]): [string, Encoding] => {
    const encoding = objectOr(value);
    const style = styleOf(encoding);
    const explode = booleanOr(encoding.explode, (style ?? "form") === "form");
    return [property, { contentType: stringOr(encoding.contentType, undefined), style, explode }];
  });
  return new Map(entries);
}

function styleOf(encoding: UnknownObject): string | undefined {
  const styled = ["style", "explode", "allowReserved"].some((key) => encoding[key] !== undefined);
  if (!styled) return undefined;
  return stringOr(encoding.style, "form");
}
