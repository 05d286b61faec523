import { expect, it } from "vitest";
import * as browser from "./browser.ts";
import * as whole from "./internal.ts";

it("has all names of internal.ts but those that need a disk, and takes the pattern alone from elsewhere", () => {
  const names = Object.keys(whole);
  expect(names.filter((name) => !Object.hasOwn(browser, name))).toEqual(["DiskFolder", "MemoryFolder"]);
  const other = Object.entries(browser).filter(([name, value]) => Reflect.get(whole, name) !== value);
  expect(other.map(([name]) => name)).toEqual(["boundedPattern"]);
});
