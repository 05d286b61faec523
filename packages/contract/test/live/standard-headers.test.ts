import { expect, it } from "vitest";
import { isStandardHeader } from "../../src/live/standard-headers.ts";

it.each([
  "date",
  "content-length",
  "content-security-policy",
  "access-control-allow-origin",
  "set-cookie",
  "x-request-id",
  "cf-ray",
  "x-amz-cf-id",
  "retry-after",
])("%s says nothing about an API", (name) => {
  expect(isStandardHeader(name)).toBe(true);
});

it.each([
  "link",
  "x-total-count",
  "x-ratelimit-remaining",
  "ratelimit",
  "deprecation",
  "sunset",
  "x-next-page",
  "dates",
])("%s does", (name) => {
  expect(isStandardHeader(name)).toBe(false);
});
