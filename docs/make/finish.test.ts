import { describe, expect, it } from "vitest";
import { withBase, withPolicy } from "./finish.ts";

describe("links of a site that is not at the root of its server", () => {
  it.each([
    ['<a href="/start/">', "/docs/", '<a href="/docs/start/">'],
    ['<a class="a" href="/">', "/docs/", '<a class="a" href="/docs/">'],
    ['<a href="/docs/start/">', "/docs/", '<a href="/docs/start/">'],
    ['<script src="/a.js">', "/docs/", '<script src="/docs/a.js">'],
    ['<a href="//elsewhere.example/">', "/docs/", '<a href="//elsewhere.example/">'],
    ['<a href="../start/">', "/docs/", '<a href="../start/">'],
    ['<a href="/start/">', "/", '<a href="/start/">'],
  ])("%s at %s: %s", (html, base, want) => {
    expect(withBase(html, base)).toBe(want);
  });
});

describe("the policy of a page", () => {
  it("names the scripts that stand in the page by their hashes, each once", () => {
    const html = '<head></head><script>a()</script><script type="module">a()</script><script src="/b.js"></script>';
    expect(/script-src ([^;]*)/.exec(withPolicy(html))?.[1]).toBe(
      "'self' 'wasm-unsafe-eval' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='",
    );
  });

  it("is that of the page, if it has one", () => {
    const html = '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head>';
    expect(withPolicy(html)).toBe(html);
  });
});
