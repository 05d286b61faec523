import { MemoryFolder } from "@specwright/openapi";
import { headlinesOf } from "@specwright/testing";
import { expect, test } from "vitest";
import { type LoadedAccepted, readAccepted } from "./accepted.ts";

function entriesOf(change: string): LoadedAccepted[] {
  const entry = { pointer: '"#/a"', change, owner: "ann", reason: "Nobody calls it.", expires: "2999-01-01" };
  const lines = Object.entries(entry).map(([key, value]) => `${key}: ${value}`);
  return readAccepted(new MemoryFolder("specs/acme", { "accepted.yaml": `- ${lines.join("\n  ")}\n` }));
}

test.each([
  ["3f1d0c5a9b7e2468", "3f1d0c5a9b7e2468"],
  ["1234567890123456", "1234567890123456"],
  ["9999999999999999", "9999999999999999"],
  ["0012345678901234", "0012345678901234"],
  ["1234567890e12345", "1234567890e12345"],
  ["'0012345678901234'", "0012345678901234"],
])("the hash %s needs no quotes", (written, want) => {
  expect(entriesOf(written)).toMatchObject([{ change: want, class: "accepted", location: { line: 1, col: 3 } }]);
});

test.each(["12", "[1]", "true", "xyz"])("%s is no hash", (written) => {
  const [problem = ""] = headlinesOf(() => entriesOf(written));
  expect(problem).toMatch(/^specs\/acme\/accepted.yaml:1:3 accepted-malformed: \/0\/change must /);
});
