import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A picture of a page that is a file, as wide as a README. */
export async function screenshot(page: string, picture: string): Promise<void> {
  const executablePath = process.env.SPECWRIGHT_CHROMIUM || PLACES.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error("There is no Chromium or Chrome: apt-get install --no-install-recommends chromium");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const tab = await browser.newPage({ viewport: { width: 960, height: 350 }, colorScheme: "light" });
    await tab.goto(pathToFileURL(page).href);
    await tab.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}
