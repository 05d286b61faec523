import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALLOWED, finding, REPORT } from "../../test/support/report.ts";
import { renderHtml } from "./html.ts";

const BROWSER = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const ITEMS = REPORT.findings.length + REPORT.lint.length;

describe.skipIf(!BROWSER)(
  `the page in ${BROWSER ?? "no browser: neither Chromium nor Chrome is installed"}`,
  { timeout: 60_000 },
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: BROWSER as string, args: ["--no-sandbox"] });
    }, 60_000);
    afterAll(() => browser.close());

    async function opened(options: Parameters<Browser["newContext"]>[0], report = REPORT): Promise<Page> {
      const page = await (await browser.newContext(options)).newPage();
      await page.setContent(renderHtml(report));
      return page;
    }

    test.each([
      ["light", "rgb(255, 255, 255)"],
      ["dark", "rgb(20, 23, 26)"],
    ] as const)("is as wide as a phone, with everything open, and %s", async (colorScheme, background) => {
      const page = await opened({ colorScheme, viewport: { width: 390, height: 800 } });
      expect(await page.locator("article").count()).toBe(ITEMS);
      expect(await page.evaluate("globalThis.PWNED")).toBeUndefined();
      await page.getByText("open all").click();
      expect(await page.locator("main details:not([open])").count()).toBe(0);
      expect(await page.evaluate("document.documentElement.scrollWidth <= 390")).toBe(true);
      expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(background);
    });

    test("is read with the keyboard alone", async () => {
      const page = await opened({});
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.className")).toBe("skip");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("changes");
    });

    test("copies the entry of a break", async () => {
      const page = await opened({});
      await page.evaluate(`Object.defineProperty(navigator, "clipboard", {
        value: { writeText: async (text) => { globalThis.COPIED = text; } },
      })`);
      await page.getByText("copy entry").first().click();
      expect(await page.evaluate("globalThis.COPIED")).toBe(`- operation: "POST /pets"
  direction: "request"
  pointer: "#/components/schemas/Pet"
  change: "00000000000000aa"
  owner:
  reason:
  expires:`);
      await page.getByText("copy command").first().click();
      expect(await page.evaluate("globalThis.COPIED")).toBe(
        'npm run review -- --accept 0000000000000001 --owner NAME --reason "WHY"',
      );
    });

    test("runs no other script, and takes no other style", async () => {
      const page = await opened({});
      await page.evaluate(`document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='globalThis.PWNED = 1'>");
        document.body.append(Object.assign(document.createElement("script"), { textContent: "globalThis.PWNED = 2" }));
        document.head.append(Object.assign(document.createElement("style"), { textContent: "body { color: red }" }))`);
      expect(await page.evaluate("globalThis.PWNED")).toBeUndefined();
      expect(await page.evaluate("getComputedStyle(document.body).color")).not.toBe("rgb(255, 0, 0)");
    });

    test.each([
      ["show-breaking", ["0000000000000003"]],
      ["show-unknown", ["0000000000000001", "0000000000000004", "0000000000000005"]],
      ["show-answered", ["0000000000000001", "0000000000000003"]],
      ["show-sdk", ["0000000000000001", "0000000000000003", "0000000000000005"]],
    ])("hides by the box %s without scripts, and has no button then", async (box, want) => {
      const allowed = finding({ id: "0000000000000005", policy: ALLOWED });
      const report = { ...REPORT, findings: [...REPORT.findings, allowed], lint: [], types: [] };
      const page = await opened({ javaScriptEnabled: false }, report);
      expect(await page.locator("button:visible").count()).toBe(0);
      await page.locator(`#${box}`).uncheck();
      const shown = await page.locator("article:visible").evaluateAll((all) => all.map(({ id }) => id));
      expect(shown.sort()).toEqual(want);
    });

    test("shows fourteen breaks on two screens", async () => {
      const many = Array.from({ length: 14 }, (_, index) => finding({ id: `00000000000000${index + 10}` }));
      const page = await opened({ viewport: { width: 1440, height: 900 } }, { ...REPORT, findings: many });
      const box = await page.locator("article").nth(13).boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(1800);
    });
  },
);
