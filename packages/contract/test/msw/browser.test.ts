// The engine in a page: bundled for a browser, with the worker of MSW between the page and the network.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { CHROMIUM, NO_CHROMIUM } from "@specwright/testing/chromium";
import { type BuildResult, build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleDocument } from "../../src/index.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const zoo = new URL("../fixtures/zoo/", import.meta.url);

function bundle(contents: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  const stdin = { contents, resolveDir: here("."), loader: "ts" as const };
  return build({
    stdin,
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
}

it("is bundled for a browser without a module of Node.js, and without Prism", async () => {
  const { metafile } = await bundle('export { handlers } from "../../src/msw/index.ts";');
  const files = Object.keys(metafile.inputs);
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
  expect(files.some((file) => file.endsWith("ajv/dist/2020.js"))).toBe(true);
  expect([...files, ...imports].filter((path) => /^node:|@stoplight|\/prism\.ts$/.test(path))).toEqual([]);
});

const key = { "x-zoo-key": "secret" };
const json = { ...key, "content-type": "application/json" };
const table: [path: string, init: RequestInit, want: [status: number, codes: string[], text: string]][] = [
  ["/animals", { headers: key }, [200, [], '[{"id":1,"name":"Leo"},{"id":2,"name":"Owlbert"}]']],
  ["/animals?limit=51", { headers: key }, [422, ["maximum"], "invalid-request"]],
  ["/animals", {}, [401, ["401"], "unauthorized"]],
  ["/animals", { headers: { ...key, prefer: "code=503, example=closed" } }, [503, [], "{}"]],
  ["/animals", { method: "POST", headers: json, body: '{"name":"Leo"}' }, [201, [], '{"id":1,"name":"Leo"}']],
  ["/animals", { method: "POST", headers: json, body: '{"name":1}' }, [422, ["type"], "must be string"]],
  ["/animals", { method: "POST", headers: json, body: '{"name":' }, [400, ["malformed-json"], "malformed-json"]],
  ["/animals/7", { headers: key }, [200, [], '"name":']],
  ["/animals/newest", {}, [204, [], ""]],
  ["/plants", { headers: key }, [404, [], "unknown-path"]],
];

const program = `
import { setupWorker } from "msw/browser";
import { handlers } from "../../src/msw/index.ts";
const description = await (await fetch("/openapi.json")).json();
const zoo = handlers(description);
const ofPage = handlers(description, { baseUrl: "/" });
const cookie = { type: "apiKey", in: "cookie", name: "sid" };
const members = handlers({
  openapi: "3.1.0",
  info: { title: "Members", version: "1" },
  components: { securitySchemes: { cookie } },
  paths: { "/me": { get: { security: [{ cookie: [] }], responses: { 204: { description: "Known." } } } } },
}, { baseUrl: "/members" });
await setupWorker(...members, ...zoo, ...ofPage).start({ quiet: true });
Object.assign(globalThis, { zoo, ready: true });
`;

describe.skipIf(CHROMIUM === undefined)(`in Chromium (skipped: ${NO_CHROMIUM})`, () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const { outputFiles } = await bundle(program);
    server = createServer(serveFiles(outputFiles[0]?.text ?? "", JSON.stringify(await bundleDocument(zoo))));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction("globalThis.ready");
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it.each(table)("%s %j", async (path, init, [status, codes, text]) => {
    const sent = JSON.stringify([`https://zoo.example/api/v2${path}`, init]);
    const told = await page.evaluate<(typeof table)[0][2]>(`(${ask})(${sent})`);
    expect([told[0], told[1]]).toEqual([status, codes]);
    expect(told[2]).toContain(text);
  });

  it("takes what a test prefers, and tells what came", async () => {
    await page.evaluate('zoo.reset(); zoo.prefer("listAnimals", { code: 503, times: 1 })');
    const statuses = await page.evaluate(`(async () => {
      const get = () => fetch("https://zoo.example/api/v2/animals", { headers: { "x-zoo-key": "secret" } });
      return [(await get()).status, (await get()).status, zoo.requests.length];
    })()`);
    expect(statuses).toEqual([503, 200, 2]);
  });

  it.each([
    ["what the description has", "/animals/newest", 204],
    ["what it has with another method", "/animals", 401],
    ["a file of the page", "/openapi.json", 200],
    ["a file that the page lacks", "/plants", 404],
  ])("on the page's own origin, %s", async (_, path, want) => {
    expect(await page.evaluate(`fetch("${path}").then(({ status }) => status)`)).toBe(want);
    const served = await page.evaluate(`fetch("${path}").then(({ headers }) => headers.get("x-served-by"))`);
    expect(served).toBe(path === "/openapi.json" || path === "/plants" ? "the page" : null);
  });

  it.each([
    ["", 401],
    ["sid=1", 204],
  ])("with the cookies %j: %i", async (cookie, want) => {
    const call = 'fetch("/members/me").then(({ status }) => status)';
    expect(await page.evaluate(`document.cookie = "${cookie}"; ${call}`)).toBe(want);
  });
});

function serveFiles(script: string, description: string): Parameters<typeof createServer>[1] {
  const worker = readFileSync(createRequire(import.meta.url).resolve("msw/mockServiceWorker.js"), "utf8");
  const files = new Map([
    ["/", ["text/html", '<!doctype html><title>zoo</title><script type="module" src="/page.js"></script>']],
    ["/page.js", ["text/javascript", script]],
    ["/mockServiceWorker.js", ["text/javascript", worker]],
    ["/openapi.json", ["application/json", description]],
  ]);
  return ({ url = "" }, response) => {
    const [type = "text/plain", text = ""] = files.get(url) ?? [];
    response.writeHead(files.has(url) ? 200 : 404, { "content-type": type, "x-served-by": "the page" }).end(text);
  };
}

/** Runs in the page. */
async function ask([url, init]: readonly [string, RequestInit]): Promise<unknown> {
  const response = await fetch(url, init);
  const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as { code: string }[];
  return [response.status, violations.map(({ code }) => code), await response.text()];
}
