import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { FirstCall } from "./program.ts";
import { type Cell, cellOf, type Row } from "./rows.ts";
import { headLine, rowLines, totalLine } from "./table.ts";

const CALL: FirstCall = {
  id: "acme",
  package: "@acme/client",
  options: "",
  call: "client.readThing()",
  create: "createAcmeClient",
  data: "ReadThingData",
  want: { id: "one" },
  isJson: true,
};

const RIGHT: Cell = { state: "right" };

describe("a cell", () => {
  it.each<{ outcome: string; outcomes: Parameters<typeof cellOf>[1]; want: Cell }>([
    { outcome: "the example", outcomes: { acme: { answer: { id: "one" } } }, want: RIGHT },
    {
      outcome: "another value",
      outcomes: { acme: { answer: { id: "two" } } },
      want: { state: "wrong", reason: 'it answered {"id":"two"}, expected {"id":"one"}' },
    },
    {
      outcome: "an error",
      outcomes: { acme: { error: "TypeError: fetch failed" } },
      want: { state: "wrong", reason: "TypeError: fetch failed" },
    },
    { outcome: "nothing", outcomes: {}, want: { state: "wrong", reason: "the call was not made" } },
  ])("of $outcome", ({ outcomes, want }) => {
    expect(cellOf(CALL, outcomes)).toEqual(want);
  });

  it("of a stream is right if the call was answered", () => {
    const stream = { ...CALL, isJson: false };
    expect(cellOf(stream, { acme: { answer: {} } })).toEqual(RIGHT);
    expect(cellOf(stream, { acme: { error: "broken" } })).toEqual({ state: "wrong", reason: "broken" });
  });
});

describe("the table", () => {
  const rows: readonly Row[] = [
    { name: "Node.js", cells: [RIGHT, RIGHT] },
    { name: "bundle", cells: [RIGHT, { state: "wrong", reason: "no module\nin node_modules" }] },
    { name: "browser", cells: [RIGHT, { state: "missing", reason: "no browser is installed" }] },
  ];

  it("shows a line for each consumer, and reasons below it", () => {
    const providers = ["acme", "zebra"];
    const lines = [headLine(providers, 8), ...rows.flatMap((row) => rowLines(row, providers, 8))];
    expect(lines.map(stripVTControlCharacters)).toEqual([
      "consumer  acme  zebra",
      "Node.js   ✓     ✓    ",
      "bundle    ✓     ✗    ",
      "    no module",
      "    in node_modules",
      "browser   ✓     –    ",
      "    no browser is installed",
    ]);
  });

  it("counts", () => {
    expect(totalLine(rows)).toBe("1 of 3 consumers right, 1 wrong, 1 not tried on this machine");
    expect(totalLine(rows.slice(0, 1))).toBe("1 of 1 consumers right");
  });
});
