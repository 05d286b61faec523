import { targetOf } from "@specwright/openapi/internal";
import { expect, it } from "vitest";
import { MarkedReferences } from "./marked-references.ts";

const ref = (name: string): { $ref: string } => ({ $ref: `#/${name}` });
const date = { type: "string", format: "specwright-value:Date:date-time" };

const SCHEMAS = {
  Marked: date,
  Plain: { type: "string", format: "date-time" },
  Property: { properties: { a: { type: "string" }, at: date } },
  Map: { additionalProperties: { patternProperties: { "^a": date } } },
  List: { items: { prefixItems: [{}, date] } },
  Chain: { items: ref("Next") },
  Next: { oneOf: [{ type: "null" }, { allOf: [ref("Marked")] }] },
  Left: { properties: { right: ref("Right") } },
  Right: { anyOf: [ref("Left"), ref("Plain")] },
  MarkedLeft: { properties: { right: ref("MarkedRight") } },
  MarkedRight: { properties: { left: ref("MarkedLeft"), at: ref("Marked") } },
  Dangling: ref("Gone"),
};

it.each<[name: keyof typeof SCHEMAS, want: boolean]>([
  ["Marked", true],
  ["Plain", false],
  ["Property", true],
  ["Map", true],
  ["List", true],
  ["Chain", true],
  ["Left", false],
  ["Right", false],
  ["MarkedLeft", true],
  ["MarkedRight", true],
  ["Dangling", false],
])("%s leads to a marked format: %s", (name, want) => {
  const references = new MarkedReferences((reference) => targetOf(SCHEMAS, reference));
  expect([references.has(`#/${name}`), references.has(`#/${name}`)]).toEqual([want, want]);
});
