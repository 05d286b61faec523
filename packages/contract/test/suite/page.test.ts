import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Matrix, printPage } from "../../src/index.ts";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

const none = { examples: [], requests: [], parameters: [], body: [], "response properties": [] };
const matrix: Matrix = {
  operations: [
    {
      operation: "get<b>Thing</b>",
      method: "GET",
      path: "/things/{id}",
      cells: {
        ...none,
        statuses: [
          { key: "200", state: "pass" },
          { key: "404", state: "fail", reason: 'getThing answers 404: "<script>alert(1)</script>"' },
        ],
        behaviour: [],
        security: [{ key: "key of no worth", state: "blind", reason: "only the provider knows" }],
      },
    },
  ],
  totals: {
    ...Object.fromEntries(Object.keys(none).map((name) => [name, { passed: 0, total: 0 }])),
  } as Matrix["totals"],
  cases: 3,
};

it("is one page without script, font or address", () => {
  const page = printPage({ shop: matrix });
  expect(page).not.toMatch(/<script|<link|src=|https?:|@import|url\(/);
  expect(page).toContain("get&lt;b&gt;Thing&lt;/b&gt;");
  expect(page).toContain('<span class="state fail">1 fail</span> 1 operation, 3 cases, 3 cells.');
});

describe.skipIf(executablePath === undefined)(
  "in Chromium (skipped where there is none: apt-get install chromium)",
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    }, 60_000);
    afterAll(() => browser?.close());

    it.each(["light", "dark"] as const)("every text is readable in the %s scheme", async (colorScheme) => {
      const page = await browser.newPage({ colorScheme });
      await page.setContent(printPage({ shop: matrix }));
      for (const summary of await page.locator("summary").all()) await summary.click();
      expect(await page.evaluate(poorContrasts)).toEqual([]);
      await page.close();
    });

    it("is told to those who do not see it: headings, row and column headers, words for colours", async () => {
      const page = await browser.newPage();
      await page.setContent(printPage({ shop: matrix }));
      const row = page.getByRole("row", { name: /get<b>Thing/ });
      expect(await row.getByRole("rowheader").count()).toBe(1);
      expect(await page.getByRole("columnheader", { name: "statuses" }).count()).toBe(1);
      expect(await row.getByRole("cell").first().innerText()).toContain("1/2");
      expect(await row.getByRole("cell").first().textContent()).toBe("1/2, with a fail");
      expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(["shop"]);
      await page.close();
    });

    it("opens an operation by keyboard alone, and fits a phone", async () => {
      const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
      await page.setContent(printPage({ shop: matrix }));
      for (const wanted of ["A", "DIV", "A", "SUMMARY"]) {
        await page.keyboard.press("Tab");
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(wanted);
      }
      await page.keyboard.press("Enter");
      expect(await page.getByText("key of no worth").isVisible()).toBe(true);
      await page.keyboard.press("Enter");
      expect(await page.getByText("key of no worth").isVisible()).toBe(false);
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Enter");
      await page.getByText("key of no worth").waitFor({ state: "visible", timeout: 5000 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await page.close();
    });
  },
);

/** Runs in the page: texts whose contrast with what is behind them is below 4.5 (WCAG AA). */
function poorContrasts(): string[] {
  const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element | null): string => {
    for (let at = element; at !== null; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (channels(color)[3] !== 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const withText = [...document.querySelectorAll("body *")].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  return withText.flatMap((element) => {
    const [a, b] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((x, y) => y - x);
    const ratio = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
    return ratio < 4.5 ? [`${element.textContent}: ${ratio.toFixed(1)}`] : [];
  });
}
