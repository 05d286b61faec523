import { CHROMIUM, NO_CHROMIUM } from "@specwright/testing/chromium";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Matrix, printMatrix, printPage } from "../../src/index.ts";
import { causesOf, extentOf, type Told } from "../../src/internal.ts";
import { dimensions } from "../../src/suite/cell.ts";

const told = (operation: string | undefined, text: string): Told => ({ operation, text });

describe("causes", () => {
  it.each<[what: string, all: Told[], want: string[]]>([
    ["nothing", [], []],
    ["one failure", [told("getPet", "getPet answers 200: 1 is no text")], ["getPet answers 200: 1 is no text"]],
    [
      "one cause in three operations",
      ["getPet", "addPet", "getPet"].map((name, index) =>
        told(name, `${name} case ${index} (#/paths/${name}): ${name} must be "a${index}", is ${index}`),
      ),
      ['getPet case 0 (#/paths/getPet): getPet must be "a0", is 0 (3 times, in 2 operations: getPet, addPet)'],
    ],
    [
      "two causes in one operation",
      [told("getPet", "getPet a (#/x): must be text"), told("getPet", "getPet b (#/x): must be a list")],
      ["getPet a (#/x): must be text", "getPet b (#/x): must be a list"],
    ],
    [
      "places as files have them",
      [
        told("getPet", "acme: getPet a (specs/acme/openapi.yaml:1:2): must be text"),
        told("addPet", "acme: addPet b (specs/acme/openapi.yaml:7:2): must be text"),
      ],
      ["acme: getPet a (specs/acme/openapi.yaml:1:2): must be text (2 times, in 2 operations: getPet, addPet)"],
    ],
    ["no operation", [told(undefined, "a 1"), told(undefined, "a 2")], ["a 1 (2 times)"]],
    [
      "many operations",
      Array.from({ length: 1200 }, (_, index) => told(`o${index}`, `o${index} is off`)),
      ["o0 is off (1,200 times, in 1,200 operations: o0, o1, o2, o3, o4, …)"],
    ],
  ])("of %s", (_, all, want) => {
    expect(causesOf(all).map((cause) => cause.first.text + extentOf(cause))).toEqual(want);
  });
});

const none = Object.fromEntries(dimensions.map((name) => [name, []])) as unknown as Matrix["operations"][0]["cells"];
const many: Matrix = {
  operations: Array.from({ length: 400 }, (_, index) => ({
    operation: `getTheOneThingWithAVeryLongNameThatNobodyWouldWriteByHand${index}`,
    method: "GET",
    path: `/${"a".repeat(120)}/{id}/${index}`,
    cells: {
      ...none,
      statuses: [
        { key: "200", state: "pass" },
        { key: "404", state: "fail", reason: `getTheOneThing${index} answers 404 (#/a): ${"x".repeat(200)} ${index}` },
      ],
      security: [{ key: "key", state: "blind", reason: `only the provider knows what key ${index} is worth` }],
    },
  })),
  totals: Object.fromEntries(dimensions.map((name) => [name, { passed: 1234, total: 12345 }])) as Matrix["totals"],
  cases: 1200,
};

describe("400 operations in a terminal", () => {
  it.each([[60], [80], [100], [160]])("of %i columns: no line is longer", (width) => {
    const lines = printMatrix("shop", many, width).split("\n");
    expect(lines.filter((line) => line.length > width)).toEqual([]);
    expect(lines.filter((line) => line.startsWith("get"))).toHaveLength(400);
  });

  it("a blind spot of all is one line", () => {
    const lines = printMatrix("shop", many, 160).split("\n");
    expect(lines.at(-1)).toBe("  400 × only the provider knows what key 0 is worth (in 400 operations)");
    expect(lines.filter((line) => line.includes("×"))).toHaveLength(1);
  });

  it.each([
    [160, "shop ", "security   behaviour  response properties", "all "],
    [80, "shop ", "   1  2  3  4  5    6  7  8", "  8 response properties, all: 1234/12345"],
  ])("of %i columns: the head, and where the totals stand", (width, start, end, totals) => {
    const [head = "", ...lines] = printMatrix("shop", many, width).split("\n");
    expect([head.startsWith(start), head.slice(-end.length)]).toEqual([true, end]);
    expect(lines.filter((line) => line.startsWith(totals))).toHaveLength(1);
  });
});

describe("the page", () => {
  it("tells what fails the run by cause, though no cell shows it", () => {
    const page = printPage({ shop: { ...many, operations: [] } }, [
      told("getPet", "shop: getPet: the cell 200 passed once and is lost"),
      told("addPet", "shop: addPet: the cell 201 passed once and is lost"),
      told(undefined, "shop: packages/shop/README.md differs"),
    ]);
    expect(page).toContain('<h2 id="failures" tabindex="-1">What fails the run</h2>\n<p>3 failures of 2 causes.</p>');
    expect(page).toContain("is lost (2 times, in 2 operations: getPet, addPet)</li>");
    expect(page).toContain('<span class="state fail">3 fail</span>');
  });

  it("has one entry for what fails in 400 operations, and is no wider than the window", { timeout: 60_000 }, async ({
    skip,
  }) => {
    const page = printPage({ shop: many });
    expect(page.match(/<li><span class="state fail">fail<\/span> get/g)).toHaveLength(1);
    if (CHROMIUM === undefined) skip(NO_CHROMIUM);
    const browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
    try {
      for (const width of [360, 800, 1600]) {
        const shown = await browser.newPage({ viewport: { width, height: 800 } });
        await shown.setContent(page);
        expect(await shown.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), String(width)).toBe(
          true,
        );
        await shown.close();
      }
    } finally {
      await browser.close();
    }
  });
});
