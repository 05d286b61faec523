import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium as launcher } from "playwright-core";
import { type Outcomes, type Platform, quietEnv } from "./platform.ts";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/** A page of the server's own origin; no other host than loopback has a name here. */
export const chromium: Platform = {
  name: "chromium",
  missing: executablePath ? undefined : "neither Chromium nor Chrome is installed: apt-get install chromium",
  async run(folder, url, home) {
    const browser = await launcher.launch({
      executablePath: executablePath as string,
      env: quietEnv(home),
      args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"],
    });
    try {
      const page = await browser.newPage();
      await page.goto(url);
      await page.addScriptTag({ content: readFileSync(join(folder, "bundle/page.js"), "utf8"), type: "module" });
      // While a debugger evaluates, the page's policy allows code that is made of text: so they start in a turn of their own.
      const start = `new Promise((resolve) => setTimeout(() => resolve(runCases(${JSON.stringify(url)}))))`;
      return await page.evaluate<Outcomes>(start);
    } finally {
      await browser.close();
    }
  },
};
