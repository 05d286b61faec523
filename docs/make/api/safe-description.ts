import {
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  mapChildren,
  membersOf,
  objectOf,
  rewrite,
  slotOf,
} from "@specwright/openapi/internal";
import { asParagraphs } from "../providers/prose.ts";

/**
 * A copy of a description for a renderer that takes its texts for Markdown and HTML: they are no more than text in it.
 * Extensions are gone, because renderers give some of them a meaning of their own, such as a logo of another origin.
 */
export function safeDescription(bundled: JsonObject): JsonObject {
  const known = rewrite("document", bundled, { dropUnknown: true }) as JsonObject;
  return { ...safe("document", known), info: safePlain(membersOf(known.info)) };
}

function safe(kind: Kind, node: JsonObject): JsonObject {
  const copy = mapChildren(kind, node, (childKind, child) => (isObject(child) ? safe(childKind, child) : child));
  return objectOf(Object.entries(copy).map(([key, value]): [string, Json] => [key, safeMember(kind, key, value)]));
}

function safeMember(kind: Kind, key: string, value: Json): Json {
  if (slotOf(kind, key)?.holds !== "plain") return value;
  if (key === "description" && typeof value === "string") return asParagraphs(value);
  if (key === "externalDocs" && isObject(value)) return safePlain(value);
  return value;
}

/** An object without objects of the grammar: `info`, `externalDocs`. Addresses that no browser should follow are gone. */
function safePlain(node: JsonObject): JsonObject {
  const members = Object.entries(node).filter(([key]) => !key.startsWith("x-"));
  return objectOf(
    members.flatMap(([key, value]): [string, Json][] => {
      if (isObject(value)) return [[key, safePlain(value)]];
      if (typeof value !== "string") return [[key, value]];
      if (key === "description" || key === "summary") return [[key, asParagraphs(value)]];
      if (/url|termsOfService/i.test(key) && !/^https?:\/\//.test(value)) return [];
      return [[key, value]];
    }),
  );
}
