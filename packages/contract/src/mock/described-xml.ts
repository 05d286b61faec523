import { isObject, objectOr, stringOr, type UnknownObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { findMediaType, parseContentType } from "../request/media-type.ts";
import { type Answer, findResponse } from "../response/judge-response.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { shapeOf } from "../schema/shape.ts";
import { escapedXml, xmlDeclaration } from "./xml-text.ts";

/** The answer, whose value is written as XML by the names, attributes and wrappings of its schema. */
export function withDescribedXml(schemas: SchemaSet, operation: Operation, answer: Answer): Answer {
  const { type } = parseContentType(answer.headers.get("content-type") ?? "");
  const { body } = answer;
  if (!/[/+]xml$/.test(type) || typeof body !== "object" || body === null) return answer;
  const schema = findMediaType(findResponse(operation, answer.status)?.content ?? [], type)?.schema;
  if (schema === undefined) return answer;
  return { ...answer, body: xmlDeclaration + rootElement(schemas, schema, body) };
}

function rootElement(schemas: SchemaSet, schema: string, body: object): string {
  const { pointer } = schemas.resolved(schema);
  const name = /^\/components\/schemas\/([A-Za-z_][\w.-]*)$/.exec(pointer)?.[1] ?? "answer";
  if (!Array.isArray(body)) return element(schemas, schema, body, name);
  const items = body.map((item) => element(schemas, shapeOf(schemas, schema).items, item, "item"));
  return tagged(xmlOf(schemas, schema), name, "", items.join(""));
}

/** An element, or one for each item of a list that is not wrapped. */
function element(schemas: SchemaSet, schema: string | undefined, value: unknown, name: string): string {
  const { properties, items } = shapeOf(schemas, schema);
  const xml = xmlOf(schemas, schema);
  if (Array.isArray(value)) {
    const inside = value.map((item) => element(schemas, items, item, name)).join("");
    return xml.wrapped === true ? tagged(xml, name, "", inside) : inside;
  }
  if (!isObject(value)) return tagged(xml, name, "", escapedXml(String(value ?? "")));
  const members = Object.entries(value).filter(([key]) => !isWriteOnly(schemas, properties.get(key)));
  const isAttribute = ([key]: [string, unknown]): boolean => xmlOf(schemas, properties.get(key)).attribute === true;
  const attributes = members.filter(isAttribute).map(([key, member]) => {
    const own = stringOr(xmlOf(schemas, properties.get(key)).name, key);
    return ` ${own}="${escapedXml(String(member)).replaceAll('"', "&quot;")}"`;
  });
  const inside = members
    .filter((member) => !isAttribute(member))
    .map(([key, member]) => element(schemas, properties.get(key), member, key));
  return tagged(xml, name, attributes.join(""), inside.join(""));
}

function tagged(xml: UnknownObject, fallback: string, attributes: string, inside: string): string {
  const own = stringOr(xml.name, fallback);
  const name = /^[A-Za-z_][\w.-]*$/.test(own) ? own : "item";
  const prefix = stringOr(xml.prefix, "");
  const tag = prefix === "" ? name : `${prefix}:${name}`;
  const namespace = stringOr(xml.namespace, "");
  const declared = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  const scope = namespace === "" ? "" : ` ${declared}="${escapedXml(namespace)}"`;
  return `<${tag}${scope}${attributes}>${inside}</${tag}>`;
}

function xmlOf(schemas: SchemaSet, schema: string | undefined): UnknownObject {
  if (schema === undefined) return {};
  return objectOr(objectOr(schemas.resolved(schema).value).xml);
}

function isWriteOnly(schemas: SchemaSet, schema: string | undefined): boolean {
  return schema !== undefined && objectOr(schemas.resolved(schema).value).writeOnly === true;
}
