import { expect, it } from "vitest";
import { wordsOf } from "./readme-text.ts";

it.each([
  ["listUserSessions", "List user sessions"],
  ["getBById", "Get b by id"],
  ["getHTTPStatus2", "Get http status 2"],
  ["order.paid_now", "Order paid now"],
  ["取得", "取得"],
  ["$", "$"],
])("%s is %s", (name, want) => {
  expect(wordsOf(name)).toBe(want);
});
