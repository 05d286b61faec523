import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { Told } from "./msw-programs.ts";

/** What a program tells in a page of its own, bundled from what is installed in a folder. */
export async function toldByPage(executablePath: string, folder: string, program: string): Promise<Told> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "js" },
    loader: { ".yaml": "text" },
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  const worker = await readFile(join(folder, "node_modules/msw/lib/mockServiceWorker.js"), "utf8");
  const files: { readonly [path: string]: readonly [type: string, text: string] } = {
    "/": ["text/html", '<!doctype html><title>page</title><script type="module" src="/page.js"></script>'],
    "/page.js": ["text/javascript", outputFiles[0]?.text ?? ""],
    "/mockServiceWorker.js": ["text/javascript", worker],
  };
  const server = createServer(({ url = "" }, response) => {
    const [type, text] = files[url] ?? ["text/plain", ""];
    response.writeHead(url in files ? 200 : 404, { "content-type": type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction("globalThis.told", undefined, { timeout: 60_000 });
    return await page.evaluate<Told>("globalThis.told");
  } finally {
    await browser.close();
    server.close();
  }
}
