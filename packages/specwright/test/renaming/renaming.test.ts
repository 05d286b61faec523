import { describe, expect, it } from "vitest";
import { Comparison } from "./compare.ts";
import { KINDS, rowsOf } from "./plan.ts";
import { read } from "./stages/read.ts";

describe("a name that is a keyword elsewhere is a name for the reader, the gate and the types", () => {
  it.each(KINDS)("%s", async (kind) => {
    const comparison = new Comparison(read);
    const said = await Promise.all(rowsOf(kind).map((row) => comparison.differences(row)));
    expect(said.flat()).toEqual([]);
  });
});
