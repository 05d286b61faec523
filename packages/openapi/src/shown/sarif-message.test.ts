import { expect, it } from "vitest";
import { asSarifMessage } from "./sarif-message.ts";

it.each([
  ["`user_id` of List lost `l[]`", "`user_id` of List lost `l[]`"],
  ["see [here](http://a.example)", "see \\[here](http://a.example)"],
  ["[[a](1)", "\\[\\[a](1)"],
  ["a\nb\u202e", "a\\nb\\u202e"],
])("%j is %j", (given, want) => {
  expect(asSarifMessage(given)).toBe(want);
});
