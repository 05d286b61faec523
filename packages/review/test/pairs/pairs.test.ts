import { expect, test } from "vitest";
import { REVIEW_RULES } from "../../src/rules.ts";
import { compareNames } from "../../src/sdk/names.ts";
import { compareWire } from "../../src/wire/compare.ts";
import { SetComparison } from "../../src/wire/sets.ts";
import { fieldsOfMetaSchema } from "./edit-space.ts";
import { inMemory } from "./in-memory.ts";
import { objectCells } from "./object-cells.ts";
import { operationsOf, schemaCells, together } from "./schema-cells.ts";
import { verdictOf } from "./verdict.ts";
import { WAIVED } from "./waivers.ts";

test("every edit of a schema at every place gets the verdict that is right", () => {
  const cells = schemaCells();
  const [base, head] = [inMemory(together(cells, "base")), inMemory(together(cells, "head"))];
  const drafts = compareWire(base, head, new SetComparison(base, head));
  const named: readonly string[] = Object.values(REVIEW_RULES).flat();
  expect(drafts.map(({ rule }) => rule).filter((rule) => !named.includes(rule))).toEqual([]);
  const operations = operationsOf(drafts);
  const wrong = cells.flatMap(({ id, want }) => {
    const got = verdictOf(operations(id), "wire");
    return got === want ? [] : [`${id}: want ${want}, got ${got}`];
  });
  expect(wrong).toEqual([]);
});

test.each(objectCells().map((cell) => [cell.id, cell] as const))("%s", (_, { base, head, want, sdk }) => {
  const [before, after] = [inMemory(base), inMemory(head)];
  const wire = compareWire(before, after, new SetComparison(before, after));
  const names = compareNames(before, after);
  expect({ wire: verdictOf(wire, "wire"), sdk: verdictOf(names, "sdk") }).toEqual(
    sdk ? { wire: "same", sdk: want } : { wire: want, sdk: expect.anything() },
  );
});

test("every field of the meta-schemas has a pair or a waiver with a reason", () => {
  const claimed = new Set([...schemaCells(), ...objectCells()].map(({ field }) => field));
  const waived = (field: string): boolean => field in WAIVED || field.replace(/\..*/, ".*") in WAIVED;
  const fields = fieldsOfMetaSchema();
  expect(fields.filter((field) => !claimed.has(field) && !waived(field))).toEqual([]);
  expect([...claimed].filter(waived)).toEqual([]);
  const count = schemaCells().length + objectCells().length;
  console.log(`${fields.length} fields of the meta-schemas: ${count} pairs, ${Object.keys(WAIVED).length} waivers`);
});
