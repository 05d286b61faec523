import { child } from "@specwright/openapi";
import { examplesAt } from "./examples.ts";
import { type JsonObject, objectOr, stringOr } from "./json.ts";
import type { Encoding, MediaType } from "./operation.ts";
import { type Place, placeAt } from "./reference.ts";

/** Reads the `content` of a request body or a response. */
export function readMediaTypes(root: JsonObject, owner: Place): MediaType[] {
  return Object.keys(objectOr(owner.value.content)).map((type) => {
    const pointer = child(child(owner.pointer, "content"), type);
    const value = objectOr(placeAt(root, pointer)?.value);
    return {
      type,
      schema: value.schema === undefined ? undefined : child(pointer, "schema"),
      encoding: readEncoding(objectOr(value.encoding)),
      examples: examplesAt(root, pointer).map(({ name }) => name),
    };
  });
}

function readEncoding(encodings: JsonObject): Map<string, Encoding> {
  const entries = Object.entries(encodings).map(([property, value]): [string, Encoding] => {
    const encoding = objectOr(value);
    const styled = ["style", "explode", "allowReserved"].some((key) => encoding[key] !== undefined);
    const style = styled ? stringOr(encoding.style, "form") : undefined;
    const explode = typeof encoding.explode === "boolean" ? encoding.explode : (style ?? "form") === "form";
    return [property, { contentType: stringOr(encoding.contentType, undefined), style, explode }];
  });
  return new Map(entries);
}
