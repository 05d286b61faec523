import { expect, it } from "vitest";
import { runsEngine } from "../../src/init/node-version.ts";

it.each([
  ["18", false],
  ["v20.11.1\n", false],
  ["22.x", false],
  ["lts/jod", false],
  ["iojs", false],
  ["24.17.9", false],
  ["", false],
  ["24", true],
  ["v24.18.0", true],
  ["24.x", true],
  ["26.1", true],
  ["lts/*", true],
  ["node", true],
])("%j runs the engine: %s", (text, want) => {
  expect(runsEngine(text)).toBe(want);
});
