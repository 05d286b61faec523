import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CHROMIUM, NO_CHROMIUM } from "@specwright/testing/chromium";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { kindsOf, pagesOf } from "./pages.ts";
import { type StaticServer, serveFolder } from "./static-server.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };
const VIEWS = [
  ["light", DESKTOP],
  ["dark", DESKTOP],
  ["light", PHONE],
  ["dark", PHONE],
] as const;

/** A context for each view, so that what pages share is fetched once. */
const contexts = new Map<string, Promise<BrowserContext>>();

const site = inject("site");
const kinds = kindsOf(pagesOf(site)).map(({ path }) => path);
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(site);
  // Without it there is nothing to wait for: the tests below say that they are skipped.
  if (CHROMIUM) browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});
beforeEach((context) => {
  if (!CHROMIUM) context.skip(NO_CHROMIUM);
});

/** A page, and what it has complained of or asked others for. */
async function opened(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; wrong: string[] }> {
  const key = JSON.stringify(options);
  if (!contexts.has(key)) contexts.set(key, browser.newContext({ viewport: DESKTOP, ...options }));
  const page = await (contexts.get(key) as Promise<BrowserContext>).then((context) => context.newPage());
  const wrong: string[] = [];
  page.on("request", (request) => {
    const own = [server.url, `blob:${server.url}`, "data:"].some((start) => request.url().startsWith(start));
    if (!own) wrong.push(`asks ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  await page.goto(`${server.url}${path}`, { waitUntil: "load" });
  // Redoc draws its page by a script.
  if (/\/api\/(#.*)?$/.test(path)) await page.waitForSelector('a[href^="#/"]', { state: "attached" });
  return { page, wrong };
}

/** What axe finds, a line for each rule and place. */
async function findings(page: Page): Promise<string[]> {
  // By the debugger's way in, which no policy of the page stops.
  await page.evaluate(AXE);
  const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.concurrent("a page of each kind has no findings, asks nobody else, and is no wider than the window", () => {
  it.each(
    kinds.flatMap((path) => VIEWS.map(([scheme, viewport]) => [path, scheme, viewport.width, viewport] as const)),
  )("%s, %s, %i", async (path, colorScheme, width, viewport) => {
    const { page, wrong } = await opened(path, { colorScheme, viewport });
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(wrong).toEqual([]);
    await page.close();
  });
});

describe("axe", () => {
  it("would find a picture without words", async () => {
    const { page } = await opened("/");
    await page.evaluate("document.querySelector('main').append(new Image())");
    expect(await findings(page)).toEqual(["image-alt: <img>"]);
  });
});

describe("the first page", () => {
  it("is below 200 kB with all that it loads", async () => {
    const before = server.served.length;
    const { page } = await opened("/", { locale: "en-GB" });
    await page.waitForLoadState("networkidle");
    const bytes = server.served.slice(before).reduce((sum, one) => sum + one.bytes, 0);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(200_000);
  });

  it("shows what the commands have printed, without a script of its own", async () => {
    const { page } = await opened("/", { javaScriptEnabled: false });
    const text = await page.innerText("main");
    for (const line of [
      "$ node call.ts\npacked 250\nThere is no such order.",
      "This breaks. 1 breaking, 0 unknown, 0 safe. Bump major.",
    ])
      expect(text).toContain(line);
    expect(await page.getByRole("link", { name: "Bring your own APIs" }).first().isVisible()).toBe(true);
  });
});

describe("search", () => {
  it("finds an operation by its name, and leads to it", async () => {
    const { page, wrong } = await opened("/start/team/");
    await page.getByRole("button", { name: "Search" }).click();
    await page.locator("#starlight__search input").fill("updateAgentSession");
    const found = page.locator("#starlight__search a", { hasText: /^updateAgentSession/ }).first();
    await found.click();
    await page.waitForURL("**/operations/update-agent-session/**");
    expect(await page.innerText("h1")).toBe("updateAgentSession");
    expect(wrong).toEqual([]);
  });
});
