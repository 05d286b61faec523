import type { JsonObject } from "@specwright/openapi";
import { afterAll, describe, expect, test } from "vitest";
import { compareWire } from "../../src/wire/compare.ts";
import { SetComparison } from "../../src/wire/sets.ts";
import { atOnce } from "./at-once.ts";
import type { Cell } from "./cell.ts";
import { type Batch, batches, nameInBatch } from "./combine.ts";
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

interface Disagreement {
  readonly cell: Cell;
  readonly says: Exception["says"];
}

/** A tool is a process that waits for the disk at first: more of them than there are cores keep these busy. */
const AT_ONCE = 4;

/** Cells of which a tool says another thing than we do; where we say "unknown" there is nothing to disagree with. */
async function disagreements(tool: Tool): Promise<Disagreement[]> {
  const answers = await atOnce(AT_ONCE, batches(all), async (batch) => {
    const names = [...(await askAbout(tool, batch.base, batch.head))];
    return disagreementsIn(batch, names);
  });
  return answers.flat();
}

/** @param names where the tool sees a break */
function disagreementsIn({ cells }: Batch, names: readonly string[]): Disagreement[] {
  return [...cells.entries()].flatMap(([index, cell]): Disagreement[] => {
    const own = names.filter((name) => name.replace(/^\//, "").split("/")[0] === nameInBatch(index));
    const theirs = own.length > 0 || (cells.length === 1 && names.length > 0);
    const ours = cell.want === "breaking" && !sdkOnly.has(cell.id);
    if (cell.want === "unknown" || theirs === ours) return [];
    if (ours) return [{ cell, says: "silence" }];
    return [{ cell, says: "alarm" }];
  });
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
