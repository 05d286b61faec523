import { expect, it } from "vitest";
import { parse } from "yaml";
import { membersOf } from "../json/parts.ts";
import { MemoryFolder } from "./memory-folder.ts";
import { readDocument } from "./read-document.ts";

interface Case {
  readonly name: string;
  /** Component schemas. */
  readonly given: string;
  readonly files?: { readonly [file: string]: string };
  /** The component schemas of the bundled document. */
  readonly want: string;
}

const TABLE: readonly Case[] = [
  {
    name: "an anchor, and one deep in another schema",
    given: `A: { $anchor: a, properties: { deep: { $anchor: d.1, type: string } } }\nB: { $ref: "#a" }\nC: { items: { $ref: "#d.1" } }`,
    want: `A: { $anchor: a, properties: { deep: { $anchor: d.1, type: string } } }\nB: { $ref: "#/components/schemas/A" }\nC: { items: { $ref: "#/components/schemas/A/properties/deep" } }`,
  },
  {
    name: "an anchor that two schemas have, and one that none has",
    given: `A: { $anchor: a }\nB: { $anchor: a }\nC: { items: { $ref: "#a" }, not: { $ref: "#b" } }`,
    want: `A: { $anchor: a }\nB: { $anchor: a }\nC: { items: { $ref: "#a" }, not: { $ref: "#b" } }`,
  },
  {
    name: "what only looks like an anchor",
    given: `A: { properties: { $anchor: { type: string } }, example: { $anchor: a } }\nB: { $ref: "#a" }`,
    want: `A: { properties: { $anchor: { type: string } }, example: { $anchor: a } }\nB: { $ref: "#a" }`,
  },
  {
    name: "a dynamic reference that can mean one schema only, and one that can mean two",
    given: `A: { $dynamicAnchor: node, items: { $dynamicRef: "#node" } }\nB: { $dynamicAnchor: two }\nC: { $dynamicAnchor: two, items: { $dynamicRef: "#two" } }`,
    want: `A: { $dynamicAnchor: node, items: { $ref: "#/components/schemas/A" } }\nB: { $dynamicAnchor: two }\nC: { $dynamicAnchor: two, items: { $dynamicRef: "#two" } }`,
  },
  {
    name: "a recursive reference means the nearest schema around it that says so",
    given: `A: { $recursiveAnchor: true, items: { $recursiveRef: "#" }, not: { $recursiveAnchor: true, items: { items: { $recursiveRef: "#" } } } }\nB: { items: { $recursiveRef: "#" } }\nC: { $recursiveAnchor: false, items: { $recursiveRef: "#" } }`,
    want: `A: { $recursiveAnchor: true, items: { $ref: "#/components/schemas/A" }, not: { $recursiveAnchor: true, items: { items: { $ref: "#/components/schemas/A/not" } } } }\nB: { items: { $recursiveRef: "#" } }\nC: { $recursiveAnchor: false, items: { $recursiveRef: "#" } }`,
  },
  {
    name: "a schema by its $id, as a whole, by a pointer and by an anchor, from anywhere",
    given: `A: { $id: "https://acme.example/s/a", $defs: { b: { $anchor: b } }, items: { $ref: "#/$defs/b" } }
B: { $ref: "https://acme.example/s/a#/$defs/b" }
C: { $id: "https://acme.example/s/c", items: { $ref: a }, not: { $ref: "a#b" } }`,
    want: `A: { $id: "https://acme.example/s/a", $defs: { b: { $anchor: b } }, items: { $ref: "#/components/schemas/A/$defs/b" } }
B: { $ref: "#/components/schemas/A/$defs/b" }
C: { $id: "https://acme.example/s/c", items: { $ref: "#/components/schemas/A" }, not: { $ref: "#/components/schemas/A/$defs/b" } }`,
  },
  {
    name: "a pointer by place, although an $id stands above it",
    given: `A: { $id: a, items: { $ref: "#/components/schemas/B" } }\nB: { type: string }`,
    want: `A: { $id: a, items: { $ref: "#/components/schemas/B" } }\nB: { type: string }`,
  },
  {
    name: "an anchor of another file",
    given: `A: { $ref: "pet.yaml#name" }\nB: { $ref: "pet.yaml#none" }`,
    files: { "pet.yaml": "{ properties: { name: { $anchor: name, type: string } }, items: { $ref: '#name' } }" },
    want: `A: { $ref: "#/components/schemas/name" }\nB: { $ref: "pet.yaml#none" }\nname: { $anchor: name, type: string }`,
  },
];

it.each(TABLE)("follows $name", ({ given, files = {}, want }) => {
  const root = `openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n${given.replace(/^/gm, "    ")}`;
  const folder = new MemoryFolder("specs/acme", { "openapi.yaml": root, ...files });
  const { components } = readDocument(folder, undefined, { keepUnresolved: true }).bundled;
  expect(membersOf(components).schemas).toEqual(parse(want));
});
