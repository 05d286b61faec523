import { SpecError } from "@specwright/openapi";
import { BadInput } from "@specwright/review";
import { expect, test } from "vitest";
import { complaintOf } from "../src/review/complaint.ts";

const PROBLEM = { file: "a.yaml", line: 1, col: 2, rule: "syntax", message: "no map", hint: "Close it." };

test.each([
  [
    "what was asked for is not there",
    new BadInput("nothing at a.yaml", "Name a file."),
    /^nothing at a.yaml\n {4}Name/,
  ],
  ["a description cannot be read", new SpecError([PROBLEM]), /^a.yaml:1:2 syntax: no map\n {4}Close it.$/],
  [
    "a defect of the review has its stack",
    new TypeError("too deep"),
    /^TypeError: too deep\n {4}at [\s\S]*\n {4}This is a defect of the review itself/,
  ],
  [
    "schemas that are too deep for the stack",
    new RangeError("Maximum call stack size exceeded"),
    /^limit-depth: [\s\S]*Shorten the chain/,
  ],
  ["so has one that is no error", "gone", /^gone\n {4}This is a defect of the review itself/],
])("%s", (_, error, want) => {
  expect(complaintOf(error)).toMatch(want);
});
