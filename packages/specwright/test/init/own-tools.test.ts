import { expect, it } from "vitest";
import { ownTools } from "../../src/init/own-tools.ts";

const WANTED = { turbo: "2.11.9", vitest: "5.1.1" };

it.each([
  ["no tools", {}, WANTED, []],
  ["the same ones", { devDependencies: { turbo: "2.11.9", vitest: "^5.0.0" } }, {}, []],
  ["newer ones", { devDependencies: { turbo: ">=3", vitest: "~12.1.0" } }, {}, []],
  [
    "an older one",
    { devDependencies: { turbo: "^1.10.0" } },
    { vitest: "5.1.1" },
    ["kept turbo ^1.10.0: Specwright is tested with 2.11.9"],
  ],
  [
    "one among its dependencies",
    { dependencies: { vitest: "~4.0.1" } },
    { turbo: "2.11.9" },
    ["kept vitest ~4.0.1: Specwright is tested with 5.1.1"],
  ],
  ["versions of another kind", { devDependencies: { turbo: "latest", vitest: "catalog:" } }, {}, []],
])("a repository with %s", (_what, own, missing, lines) => {
  expect(ownTools(own, WANTED)).toEqual({ missing, lines });
});
