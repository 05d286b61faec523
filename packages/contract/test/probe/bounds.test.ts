import { expect, it } from "vitest";
import { nodeAt } from "../../src/generate/flat-schema.ts";
import type { Untried } from "../../src/probe/probe.ts";
import { probesOf } from "../../src/probe/probes.ts";
import { SchemaSet } from "../../src/schema/schema-set.ts";

/** An object of so many properties of the same kind, each with a schema of its own. */
function wide(count: number, property: object): object {
  const properties = Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, property]));
  return { type: "object", properties };
}

const short = { type: "string", maxLength: 3 };

it.each<[name: string, schema: object, untried: Untried[]]>([
  ["few places", wide(3, short), []],
  [
    "more places than are tried",
    wide(40, wide(10, short)),
    [
      {
        path: [],
        keyword: "deeper places",
        reason: "502 values are tried, the constraints of 368 deeper places are left out",
      },
    ],
  ],
])("%s", (_name, schema, untried) => {
  const schemas = new SchemaSet({ source: "test", root: { schema } }, "request");
  const found = probesOf({ schemas, direction: "request", place: "json", size: "maximal" }, nodeAt("/schema"));
  expect(found.untried).toEqual(untried);
  expect(found.probes.length).toBeLessThan(600);
});

it("tries values that stay small enough to be tried often", () => {
  const schema = wide(20, wide(20, wide(20, short)));
  const schemas = new SchemaSet({ source: "test", root: { schema } }, "request");
  const { probes } = probesOf({ schemas, direction: "request", place: "json", size: "maximal" }, nodeAt("/schema"));
  expect(Math.max(...probes.map(({ value }) => JSON.stringify(value).length))).toBeLessThan(40_000);
});
