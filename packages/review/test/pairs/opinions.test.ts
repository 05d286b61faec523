import type { JsonObject } from "@specwright/openapi";
import { afterAll, describe, expect, test } from "vitest";
import { compareWire } from "../../src/wire/compare.ts";
import { SetComparison } from "../../src/wire/sets.ts";
import type { Cell } from "./cell.ts";
import { batches, nameInBatch } from "./combine.ts";
import { EXCEPTIONS, type Exception } from "./exceptions.ts";
import { inMemory } from "./in-memory.ts";
import { objectCells } from "./object-cells.ts";
import { schemaCells } from "./schema-cells.ts";
import { askAbout, oasdiff, redocly, type Tool } from "./tools.ts";

const ROOT: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Cells", version: "1.0.0" },
  servers: [{ url: "https://api.example.com" }],
  components: { schemas: { Text: { type: "string" } } },
};
const whole = (document: JsonObject): JsonObject => ({ ...ROOT, ...document });
const sdkOnly = new Set(objectCells().flatMap(({ id, sdk }) => (sdk ? [id] : [])));
const all: Cell[] = [
  ...schemaCells().map((cell) => ({ ...cell, base: whole(cell.base), head: whole(cell.head) })),
  ...objectCells(),
];
const used = new Set<Exception>();

/** Cells of which a tool says another thing than we do; where we say "unknown" there is nothing to disagree with. */
async function disagreements(tool: Tool): Promise<{ cell: Cell; says: Exception["says"] }[]> {
  const found: { cell: Cell; says: Exception["says"] }[] = [];
  for (const { base, head, cells } of batches(all)) {
    const names = [...(await askAbout(tool, base, head))];
    for (const [index, cell] of cells.entries()) {
      const theirs =
        cells.length === 1
          ? names.length > 0
          : names.some((name) => name.replace(/^\//, "").split("/")[0] === nameInBatch(index));
      const ours = cell.want === "breaking" && !sdkOnly.has(cell.id);
      if (cell.want !== "unknown" && theirs !== ours) found.push({ cell, says: ours ? "silence" : "alarm" });
    }
  }
  return found;
}

/** A value that shows the break ends the argument; a message that only our rule refuses does not. */
function hasWitness({ base, head }: Cell): boolean {
  const [before, after] = [inMemory(base), inMemory(head)];
  const drafts = compareWire(before, after, new SetComparison(before, after));
  return drafts.some(
    ({ severity, witness }) => severity === "breaking" && witness !== undefined && witness.kind !== "exchange",
  );
}

describe.each([redocly, oasdiff])("$name", (tool) => {
  const title = tool.missing ? `was not asked: ${tool.missing}` : "is right, or wrong for a reason that is known";
  test.skipIf(tool.missing !== undefined)(title, { timeout: 240_000 }, async () => {
    const found = await disagreements(tool);
    const unsettled = found.filter(({ cell, says }) => {
      const exception = EXCEPTIONS.find(
        (one) => one.tool === tool.name && one.says === says && one.cells.test(cell.id),
      );
      if (exception) used.add(exception);
      return !exception && !(says === "silence" && hasWitness(cell));
    });
    const silent = found.filter(({ says }) => says === "silence").length;
    console.log(`${tool.name}: ${all.length} pairs, ${found.length - silent} false alarms, ${silent} silences`);
    expect(unsettled.map(({ cell, says }) => `${says}: ${cell.id}`)).toEqual([]);
    expect(EXCEPTIONS.filter((one) => one.tool === tool.name && !used.has(one)).map(({ error }) => error)).toEqual([]);
  });
});

afterAll(() => used.clear());
