import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { startBarePrism } from "./gaps/bare-prism.ts";
import { gapDocument, judgedBy, opposite } from "./gaps/gap-document.ts";
import { controls, knownGaps } from "./gaps/known-gaps.ts";

const all = [...knownGaps, ...controls];
const rows = all.map((gap, index) => ({ name: gap.name, gap, index }));
let bare: Awaited<ReturnType<typeof startBarePrism>>;
let mock: Mock;

beforeAll(async () => {
  [bare, mock] = await Promise.all([startBarePrism(gapDocument(all)), startMock(gapDocument(all))]);
});
afterAll(() => Promise.all([bare.close(), mock.close()]));

// `it.fails` passes as long as Prism is wrong: the day it fails, Prism is right, and the entry can go.
describe.each(rows.slice(0, knownGaps.length))("$name", ({ gap, index }) => {
  it.fails("by bare Prism", async () => {
    expect(await judgedBy(bare.origin, gap, index, gap.send)).toBe(gap.right);
  });

  it("but not by our guard, nor the opposite", async () => {
    expect(await judgedBy(mock.origin, gap, index, gap.send)).toBe(gap.right);
    expect(await judgedBy(mock.origin, gap, index, gap.twin)).toBe(opposite(gap.right));
  });
});

describe.each(rows.slice(knownGaps.length))("control: $name", ({ gap, index }) => {
  it("is judged rightly by both", async () => {
    expect(await judgedBy(bare.origin, gap, index, gap.send)).toBe(gap.right);
    expect(await judgedBy(mock.origin, gap, index, gap.send)).toBe(gap.right);
    expect(await judgedBy(bare.origin, gap, index, gap.twin)).toBe(opposite(gap.right));
    expect(await judgedBy(mock.origin, gap, index, gap.twin)).toBe(opposite(gap.right));
  });
});
