import type { Json, JsonObject } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import { asArray, asObject } from "../json-value.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import { type Pairing, siteOf, wireDraft } from "./context.ts";
import type { Message } from "./role.ts";
import { isXml } from "./xml-texts.ts";

/** A body of both versions. */
interface XmlBody {
  readonly part: Message;
  /** What a reader calls it. */
  readonly title: string;
  readonly type: string;
  readonly before: SchemaUse;
  readonly after: SchemaUse;
}

/** Schemas that stand at the same place of a value, and what the value is called there. */
interface Pair {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly name: string | undefined;
}

/** Elements and attributes that are called or placed otherwise: the values are the same, the text of them is not. */
export function compareXml(pairing: Pairing, { part, title, type, before, after }: XmlBody): Draft[] {
  if (!isXml(type)) return [];
  const pairs = new Map<JsonObject, Pair>();
  collect(pairing, { before: before.schema, after: after.schema, name: undefined }, pairs);
  return [...pairs.values()].flatMap((pair): Draft[] => {
    const [was, is] = [formOf(pair.before, pair.name), formOf(pair.after, pair.name)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [
      wireDraft(siteOf(pairing, part, { version: pairing.head, node: pair.after }), {
        rule: "xml-changed",
        severity: "breaking",
        title: `${placeOf(pair, title)}: XML ${wordsOf(was)} → ${wordsOf(is)}`,
        why: "The same value is another text in XML.",
        before: pair.before.xml,
        after: pair.after.xml,
      }),
    ];
  });
}

function placeOf({ name }: Pair, title: string): string {
  if (name === undefined) return title;
  return `\`${name}\` of ${title}`;
}

interface Side {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly name: string | undefined;
}

function collect({ base, head }: Pairing, root: Side, found: Map<JsonObject, Pair>): void {
  const waiting = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [before, after] = [base.object(next.before), head.object(next.after)];
    if (!before || !after || found.has(after)) continue;
    found.set(after, { before, after, name: next.name });
    waiting.push(...partsOf(before, after, next.name));
  }
}

function partsOf(before: JsonObject, after: JsonObject, name: string | undefined): Side[] {
  const properties = asObject(after.properties);
  const old = asObject(before.properties);
  const named = Object.keys(properties).map((key) => ({ before: old[key], after: properties[key], name: key }));
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    asArray(after[keyword]).map((schema, index) => ({ before: asArray(before[keyword])[index], after: schema, name })),
  );
  return [...named, ...branches, { before: before.items, after: after.items, name }];
}

/** What decides how a value is written; a prefix is only another spelling. */
interface Form {
  readonly called: Json | undefined;
  readonly namespace: Json | undefined;
  readonly node: Json;
}

function formOf({ xml, items }: JsonObject, property: string | undefined): Form {
  const { name: called = property, namespace, attribute, wrapped, nodeType } = asObject(xml);
  const form = (node: Json): Form => ({ called, namespace, node });
  if (nodeType !== undefined) return form(nodeType);
  if (attribute === true) return form("attribute");
  if (wrapped === true && items !== undefined) return form("element around elements");
  return form("element");
}

function wordsOf({ called, namespace, node }: Form): string {
  const name = called === undefined ? node : `${node} ${called}`;
  if (namespace === undefined) return String(name);
  return `${name} in ${namespace}`;
}
