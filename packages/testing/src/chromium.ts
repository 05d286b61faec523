import { existsSync } from "node:fs";

/** Where Chromium or Chrome is installed, if it is. */
export const CHROMIUM: string | undefined = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => existsSync(path));

/** Why tests in a browser are skipped, and what to do about it. */
export const NO_CHROMIUM = "neither Chromium nor Chrome is installed: apt-get install --no-install-recommends chromium";
