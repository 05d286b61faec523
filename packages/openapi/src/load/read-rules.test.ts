import { repositoryFiles, repositoryText } from "@specwright/testing";
import { expect, it } from "vitest";
import { READ_RULES } from "./read-rules.ts";

/** Rules that stand in the code of the reader, as `rule: "syntax"`, as a row of limits, or where something is left out. */
const RULE = /(?:\brule: |^ {2}\w+: |#leaveOut\(\w+, [^,]+, )"([a-z]+(?:-[a-z]+)*)"/gm;

it("has every rule of the reader, and no other", () => {
  const files = repositoryFiles("packages/openapi/src/load").filter((path) => !/test\.ts$|read-rules\.ts$/.test(path));
  const found = files.flatMap((path) => [...repositoryText(path).matchAll(RULE)].map(([, rule = ""]) => rule));
  expect([...new Set(found)].toSorted()).toEqual([...READ_RULES]);
});
