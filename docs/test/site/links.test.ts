import { describe, expect, inject, it } from "vitest";
import { addressesOf, anchorsOf, pagesOf, type SitePage } from "./pages.ts";
import { fileAt } from "./static-server.ts";

const site = inject("site");
const pages = pagesOf(site);
const byPath = new Map(pages.map((page) => [page.path, page]));

/** What is wrong with an address on a page; nothing if it leads somewhere. */
function problemOf(page: SitePage, address: string): string | undefined {
  const target = new URL(address, `http://site${page.path}`);
  if (target.protocol === "data:") return undefined;
  if (!/^https?:$/.test(target.protocol)) return `${page.path}: ${address} is no address that a page may have`;
  if (target.host !== "site") return undefined;
  if (fileAt(site, decodeURIComponent(target.pathname)) === undefined) return `${page.path}: nothing is at ${address}`;
  const there = byPath.get(target.pathname);
  const fragment = decodeURIComponent(target.hash.slice(1));
  // The parts of Redoc's page are named by its script.
  if (there === undefined || fragment === "" || fragment.startsWith("/")) return undefined;
  return anchorsOf(there).has(fragment) ? undefined : `${page.path}: there is no ${target.hash} at ${target.pathname}`;
}

describe("links", () => {
  it("of every page lead to a page and to a place on it", () => {
    expect(pages.length).toBeGreaterThan(80);
    const addresses = pages.flatMap((page) => addressesOf(page).map((address) => [page, address] as const));
    expect(addresses.length).toBeGreaterThan(5_000);
    expect(new Set(addresses.flatMap(([page, address]) => problemOf(page, address) ?? []))).toEqual(new Set());
  });

  it.each([
    ["/start/team/", "../reviewer/", undefined],
    ["/start/team/", "../nobody/", "/start/team/: nothing is at ../nobody/"],
    ["/start/team/", "../reviewer", "/start/team/: nothing is at ../reviewer"],
    ["/start/team/", "../reviewer/#accept-it", undefined],
    ["/start/team/", "../reviewer/#nothing", "/start/team/: there is no #nothing at /start/reviewer/"],
    ["/start/team/", "javascript:alert(1)", "/start/team/: javascript:alert(1) is no address that a page may have"],
    ["/start/team/", "https://elsewhere.example/", undefined],
  ])("%s, %s: %s", (path, address, want) => {
    expect(problemOf(byPath.get(path) as SitePage, address)).toBe(want);
  });
});

describe("what a page is made of", () => {
  it("comes from its own origin", () => {
    const loaded =
      /<(?:script|img|iframe|source|video|object|embed)\b[^>]*?\ssrc="(?:https?:)?\/\/[^"]*"|<link\b(?![^>]*rel="canonical")[^>]*?href="(?:https?:)?\/\/[^"]*"/g;
    expect(pages.flatMap(({ path, html }) => [...html.matchAll(loaded)].map(([found]) => `${path}: ${found}`))).toEqual(
      [],
    );
  });

  it("is bound by a policy that lets no other origin and no other script in", () => {
    const policies = pages.map(({ path, html }) => [
      path,
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "",
    ]);
    expect(policies.filter(([, policy]) => !policy?.startsWith("default-src 'none';"))).toEqual([]);
    expect(policies.filter(([, policy]) => /script-src[^;]*'unsafe-inline'|https?:/.test(policy ?? ""))).toEqual([]);
  });
});
