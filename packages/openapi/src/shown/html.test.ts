import { expect, it } from "vitest";
import { asHtml } from "./html.ts";

it.each([
  ["plain 'text'", "plain &#39;text&#39;"],
  ['<img src=x onerror="alert(1)">', "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"],
  ["&lt; & <", "&amp;lt; &amp; &lt;"],
  ["a\n\tb", "a\n\tb"],
  ["a\u202eb\u0000", "a\\u202eb\\u0000"],
])("%j is %j", (given, want) => {
  expect(asHtml(given)).toBe(want);
});
