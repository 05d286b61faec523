import { expect, test } from "vitest";
import { toldOfSchema } from "../../test/support/told.ts";

const PETS = `{
  Cat: { type: object, properties: { kind: { type: string } } },
  Dog: { type: object, properties: { kind: { type: string } } },
  Ant: { type: object, properties: { kind: { type: string }, nest: { type: object, oneOf: [{}, {}] } } },
  Owl: { type: object, required: [kind, wings], properties: { kind: { type: string }, wings: {} } },
  Eel: { type: object, required: [kind, fins], properties: { kind: { type: string }, fins: {} } },
  Red: { type: object, required: [kind], properties: { kind: { const: red } } },
  Tan: { type: object, required: [kind], properties: { kind: { const: tan } } }
}`;
const SCHEMAS = "#/components/schemas";

function union(keyword: string, names: readonly string[], discriminator = ""): string {
  const branches = names.map((name) => `{ $ref: '${SCHEMAS}/${name}' }`).join(", ");
  return `{ ${keyword}: [${branches}]${discriminator && `, discriminator: ${discriminator}`} }`;
}

const alike = (discriminator?: string): string => union("oneOf", ["Cat", "Dog"], discriminator);
const odd = (discriminator?: string): string => union("oneOf", ["Ant", "Cat"], discriminator);
const apart = (discriminator?: string): string => union("anyOf", ["Owl", "Eel"], discriminator);
const literal = (discriminator?: string): string => union("oneOf", ["Red", "Tan"], discriminator);
const keyed = (one: string, other: string, names: readonly [string, string]): string =>
  `{ propertyName: kind, mapping: { ${one}: '${SCHEMAS}/${names[0]}', ${other}: '${SCHEMAS}/${names[1]}' } }`;
const BY_KIND = "{ propertyName: kind }";

const GOT = "unknown: response 200 got a discriminator";
const LOST = "unknown: response 200 lost its discriminator";
const OTHERWISE = "unknown: response 200 has a discriminator with other values for its variants";

/** Unions in a response: no value decides what only a discriminator says, and nobody may say that nothing changed. */
const TABLE: readonly (readonly [name: string, before: string, after: string, want: readonly string[]])[] = [
  ["added, with a mapping", alike(), alike(keyed("cat", "dog", ["Cat", "Dog"])), [GOT]],
  ["added, by names", alike(), alike(BY_KIND), [GOT]],
  ["added beside what no value fits", odd(), odd(BY_KIND), [GOT]],
  ["removed beside what no value fits", odd(BY_KIND), odd(), [LOST]],
  ["removed", apart(BY_KIND), apart(), [LOST]],
  ["other keys", apart(keyed("o", "e", ["Owl", "Eel"])), apart(keyed("owl", "eel", ["Owl", "Eel"])), [OTHERWISE]],
  ["keys changed about", apart(keyed("a", "b", ["Owl", "Eel"])), apart(keyed("b", "a", ["Owl", "Eel"])), [OTHERWISE]],
  [
    "keys that the variants have anyway",
    literal(),
    literal(keyed("red", "tan", ["Red", "Tan"])),
    ["safe: a union has a discriminator now, `kind`"],
  ],
];

test.each(TABLE)("%s", (_, before, after, want) => {
  expect(toldOfSchema("received", before, after, PETS)).toEqual(want);
});
