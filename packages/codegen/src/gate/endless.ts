import {
  componentOf,
  type Document,
  itemsOf,
  type JsonObject,
  membersOf,
  references,
} from "@specwright/openapi/internal";
import { type Defect, type Remedy, takenFor } from "./defect.ts";
import { type Endless, endlessParts } from "./finite.ts";

/**
 * Schemas of which no value ends, because each has to hold another one of its kind. Nobody can send or answer such a
 * value, so what people send is not what the description says.
 */
export function checkEndless(document: Document): Defect[] {
  const schemas = membersOf(membersOf(document.bundled.components).schemas);
  const left = endlessNames(schemas);
  const defects: Defect[] = [];
  // One place for each circle: what leads into it ends then too.
  for (const name of left) {
    const parts = endlessParts(schemas[name], (reference) => !left.has(nameOf(reference)));
    // What only refers to another one ends when that does.
    if (parts === undefined || parts.length === 0) continue;
    defects.push(...parts.map((part) => defect(document, name, part)));
    left.delete(name);
    settle(schemas, left);
  }
  return defects;
}

function endlessNames(schemas: JsonObject): Set<string> {
  const left = new Set(Object.keys(schemas));
  settle(schemas, left);
  return left;
}

/** Takes the schemas away whose values end if those of all that are away do. Each is asked again when one that it needs goes. */
function settle(schemas: JsonObject, left: Set<string>): void {
  // Most end whatever becomes of the others, so that nobody has to know who needs whom.
  for (const name of left) if (!isEndless(schemas, name, left)) left.delete(name);
  const users = usersOf(schemas, left);
  const open = [...left];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (!left.has(name) || isEndless(schemas, name, left)) continue;
    left.delete(name);
    open.push(...(users.get(name) ?? []));
  }
}

function isEndless(schemas: JsonObject, name: string, left: ReadonlySet<string>): boolean {
  return endlessParts(schemas[name], (reference) => !left.has(nameOf(reference))) !== undefined;
}

/** Which of the schemas refer to which. */
function usersOf(schemas: JsonObject, names: ReadonlySet<string>): Map<string, string[]> {
  const users = new Map([...names].map((name): [string, string[]] => [name, []]));
  for (const user of names)
    for (const { reference } of references("schema", schemas[user] ?? true)) users.get(nameOf(reference))?.push(user);
  return users;
}

/** The component that a reference names; "" for any other reference. */
function nameOf(reference: string): string {
  return componentOf(reference) ?? "";
}

function defect(document: Document, schema: string, { node, keyword, path, name }: Endless): Defect {
  const what = name === undefined ? `"${keyword}"` : `the required "${name}"`;
  const keys = ["components", "schemas", schema, ...path, keyword];
  return {
    ...document.locate(node, keyword),
    rule: "schema-endless",
    message: `no value of ${JSON.stringify(schema)} ends: for ${what} each has to hold another one`,
    hint: "Make it optional, or allow null or an empty list.",
    remedy: remedyFor(node, keys, name),
  };
}

function remedyFor({ required }: JsonObject, keys: readonly string[], name: string | undefined): Remedy {
  if (name === undefined) return takenFor("it is ignored", keys);
  const others = itemsOf(required).filter((one) => one !== name);
  return takenFor("it is treated as optional", keys, others);
}
