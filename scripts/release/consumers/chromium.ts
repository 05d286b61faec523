import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { CHROMIUM, NO_CHROMIUM } from "@specwright/testing/chromium";
import { chromium } from "playwright-core";
import type { Consumer } from "../consumer.ts";
import type { Outcomes } from "../outcomes.ts";
import { compile } from "./compiled.ts";

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Calls</title></head>
  <body><script type="module" src="/out/page.js"></script></body>
</html>
`;

const ENTRY = `import { callAll } from "./calls.js";

globalThis.callAll = callAll;
`;

const TYPES: { readonly [extension: string]: string } = { ".html": "text/html", ".js": "text/javascript" };

/** A page that Vite built, at an origin of its own: the calls go over to the mocks' origins. */
export const vitePage: Consumer = {
  name: "Chromium, a page of vite",
  missing: CHROMIUM ? undefined : NO_CHROMIUM,
  async run(app) {
    compile(app, "out", "esm");
    app.write("out/page.js", ENTRY);
    app.write("index.html", PAGE);
    const vite = app.path("node_modules/vite/bin/vite.js");
    await app.run(process.execPath, [vite, "build", "--outDir", "page", "--logLevel", "error"]);
    await using served = await serveFolder(app.path("page"));
    const browser = await chromium.launch({
      executablePath: CHROMIUM as string,
      args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"],
    });
    try {
      const page = await browser.newPage();
      await page.goto(served.url);
      await page.waitForFunction("globalThis.callAll");
      return await page.evaluate<Outcomes>(`callAll(${JSON.stringify(app.urls)})`);
    } finally {
      await browser.close();
    }
  },
};

interface Served extends AsyncDisposable {
  readonly url: string;
}

async function serveFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const file = pathname === "/" ? "/index.html" : pathname;
    try {
      const text = readFileSync(join(folder, file));
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}/`, [Symbol.asyncDispose]: close };
}
