import { expect, it } from "vitest";
import * as browser from "./browser.ts";
import * as whole from "./index.ts";

it("has no name that index.ts lacks, and takes the pattern alone from elsewhere", () => {
  const other = Object.entries(browser).filter(([name, value]) => Reflect.get(whole, name) !== value);
  expect(other.map(([name]) => name)).toEqual(["boundedPattern"]);
  expect(Object.keys(whole)).toContain("boundedPattern");
});
