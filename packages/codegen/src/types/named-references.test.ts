import { describe, expect, it } from "vitest";
import { typedSchemas } from "../../test/support/schema-text.ts";
import { schemaTypes } from "./openapi-typescript.ts";

const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;

/** The type of `S`, where types have the names of a table. */
function typeOfS(given: string, names: readonly (readonly [wire: string, name: string])[]): string {
  const { named } = schemaTypes(typedSchemas(given), new Map(names));
  return (named.get("S") ?? "").replace(/\s+/g, " ").slice("export type S = ".length, -1);
}

describe("a reference to a component schema", () => {
  it.each([
    ["is a name", `S: { type: array, items: ${ref("T")} }\nT: { type: object }`, "T", "T[]"],
    ["is the name that the type has here", `S: { type: array, items: ${ref("t-1")} }\nt-1: {}`, "T1", "T1[]"],
    ["in a property", `S: { properties: { t: ${ref("T")} } }\nT: {}`, "T", "{ t?: T | undefined; }"],
    ["in a map", `S: { additionalProperties: ${ref("T")} }\nT: {}`, "T", "{ [key: string]: T; }"],
    ["in a tuple", `S: { prefixItems: [${ref("T")}], minItems: 1 }\nT: {}`, "T", "[ T, ...unknown[] ]"],
    ["among alternatives", `S: { oneOf: [${ref("T")}, { type: "null" }] }\nT: {}`, "T", "T | null"],
    ["to itself", `S: { type: array, items: ${ref("S")} }\nT: {}`, "T", "S[]"],
    ["to a short list of values is the values", `S: { items: ${ref("T")} }\nT: { enum: [a, b] }`, "T", `("a" | "b")[]`],
    [
      "to a longer list of values is a name",
      `S: { items: ${ref("T")} }\nT: { enum: [a, b, c, d, e, f, g, h, i] }`,
      "T",
      "T[]",
    ],
    ["to values of other types is a name", `S: { items: ${ref("T")} }\nT: { enum: [1, 2] }`, "T", "T[]"],
  ])("%s", (_name, given, name, want) => {
    const wire = /^(\S+):/m.exec(given.split("\n")[1] ?? "")?.[1] ?? "";
    expect(
      typeOfS(given, [
        ["S", "S"],
        [wire, name],
      ]),
    ).toBe(want);
  });

  it.each([
    ["Record", "S: { type: object, additionalProperties: false }\nRecord: {}", "globalThis.Record<string, never>"],
    ["Record", "S: { type: array }\nRecord: {}", "unknown[]"],
    ["Blob", `S: { type: array, items: ${ref("Blob")} }\nBlob: {}`, "Blob[]"],
  ])("leaves the platform's %s to those who mean it: %s", (name, given, want) => {
    expect(
      typeOfS(given, [
        ["S", "S"],
        [name, name],
      ]),
    ).toBe(want);
  });
});
