import { expect, it } from "vitest";
import { asComment } from "./comment.ts";

it.each([
  ["Says so.", "Says so."],
  ["a */ b **/ c */*/", "a *\u200b/ b **\u200b/ c *\u200b/*\u200b/"],
  ["a\u2028b\u2029c\u0085d\re\r\nf", "a\nb\nc\nd\ne\nf"],
  ["a\u0000b\u001bc\u202ed", "a\\u0000b\\u001bc\\u202ed"],
  ["@ts-expect-error", "@\u200bts-expect-error"],
  ["a\n@ts-ignore and @TS-nocheck", "a\n@\u200bts-ignore and @\u200bTS-nocheck"],
  ["@jsxImportSource x", "@\u200bjsxImportSource x"],
  ["#__PURE__ @__NO_SIDE_EFFECTS__", "#\u200b__PURE__ @\u200b__NO_SIDE_EFFECTS__"],
  // The runner reads this file, too.
  [`@${"vitest"}-environment jsdom`, "@\u200bvitest-environment jsdom"],
  ["//# sourceMappingURL=x", "//#\u200b sourceMappingURL=x"],
  ["@deprecated, {@link x} and me@tsar.example", "@deprecated, {@link x} and me@tsar.example"],
])("%j is %j", (given, want) => {
  expect(asComment(given)).toBe(want);
});
