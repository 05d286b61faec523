import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY } from "../src/index.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/skipped");
const VITEST = join(REPOSITORY, "node_modules/vitest/vitest.mjs");
const BROWSER = "skipped: in Chromium, which is not there";
const OTHERS = ["skipped: finds out that it cannot run: the moon is full", "skipped: is left out"];
const RED =
  "Tests of a browser may not be skipped in CI: neither Chromium nor Chrome is installed: apt-get install --no-install-recommends chromium.";

test.each([
  ["", [], [BROWSER, ...OTHERS], 0],
  ["true", [], [BROWSER, ...OTHERS, RED], 1],
  ["true", ["others"], OTHERS, 0],
  ["true", ["--testNamePattern=adds"], [], 0],
])("CI=%j %j", (ci, args, lines, code) => {
  const { PATH = "" } = process.env;
  const options = { cwd: FOLDER, env: { PATH, NO_COLOR: "1", CI: ci }, encoding: "utf8" } as const;
  const { status, stdout } = spawnSync(process.execPath, [VITEST, "run", ...args], options);
  const said = stdout.split("\n").filter((line) => /^(skipped: |Tests of a browser )/.test(line));
  expect(said.sort()).toEqual([...lines].sort());
  expect(status).toBe(code);
});
