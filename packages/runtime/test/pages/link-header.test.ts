import { expect, test } from "vitest";
import { nextLink } from "../../src/pages/link-header.ts";

test.each([
  ['<https://a.test/2>; rel="next"', "https://a.test/2"],
  ["</2>;rel=next", "/2"],
  ['</1>; rel="prev", </3>; rel="next"', "/3"],
  ['</2> ; REL = "NEXT"', "/2"],
  ['</2>; rel="last next"', "/2"],
  ['</a,b;c?x="y">; rel="next"', '/a,b;c?x="y"'],
  ['</1>; title="a, </9>; rel=next"; rel="prev", </2>; rel="next"', "/2"],
  ['</2>; title="say \\"next\\""; rel="next"', "/2"],
  ['</2>; crossorigin; rel="next"', "/2"],
  ['</2>; rel="next"; rel="prev"', "/2"],
  ['<>; rel="next"', ""],
  // Nothing of these is the next page.
  ["", undefined],
  ["</2>", undefined],
  ['</2>; rel="prev"; rel="next"', undefined],
  ['</2>; rel="next-archive"', undefined],
  ['</2>; rev="next"', undefined],
  ['</2>; rel="next"; anchor="/other"', undefined],
  ['/2; rel="next"', undefined],
  ["</2; rel=next", undefined],
])("reads %j as %j", (header, want) => {
  expect(nextLink(header)).toBe(want);
});

test.each([
  ["brackets", "<".repeat(100_000)],
  ["spaces", `</2>${" ".repeat(100_000)}`],
  ["quotes", `</2>; rel="${"\\".repeat(100_000)}`],
  ["parameters", `</2>${"; a".repeat(50_000)}`],
])("takes no time for many %s", (_name, header) => {
  const start = performance.now();
  nextLink(header);
  expect(performance.now() - start).toBeLessThan(1_000);
});
