import { afterAll, beforeAll, expect, it } from "vitest";
import { headlineOf } from "../../test/support/messages.ts";
import { Site } from "../../test/support/site.ts";
import { FETCH_LIMITS, fetchBytes } from "./fetch-bytes.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.open();
  site.answers({
    "/a": "hello",
    "/moved": { status: 302, location: "/a" },
    "/loop": { status: 302, location: "/loop" },
    "/down": { status: 301, location: "http://192.0.2.1/a" },
    "/file": { status: 301, location: "file:///etc/hosts" },
    "/nowhere": { status: 304 },
  });
});
afterAll(() => site[Symbol.asyncDispose]());

it.each([
  ["/a", "hello", "/a"],
  ["/moved", "hello", "/a"],
])("fetches %s", async (path, text, last) => {
  const { address, bytes } = await fetchBytes(new URL(path, site.origin));
  expect([new TextDecoder().decode(bytes), address.href]).toEqual([text, `${site.origin}${last}`]);
});

it.each([
  ["a status that is no success", "ORIGIN/gone", {}, "ORIGIN/gone answered with status 404"],
  ["a redirect to nowhere", "ORIGIN/nowhere", {}, "ORIGIN/nowhere answered with status 304"],
  ["a circle of redirects", "ORIGIN/loop", {}, "ORIGIN/loop redirects too often"],
  ["a redirect to http", "ORIGIN/down", {}, "http://192.0.2.1/a is not an https address"],
  ["a redirect to a file", "ORIGIN/file", {}, "file:///etc/hosts is not an https address"],
  ["plain http", "http://acme.test/a", {}, "http://acme.test/a is not an https address"],
  [
    "a host that only begins like this machine",
    "http://127.0.0.1.acme.test/",
    {},
    "http://127.0.0.1.acme.test/ is not an https address",
  ],
  [
    "credentials in the address",
    "https://me:secret@acme.test/",
    {},
    "https://me:secret@acme.test/ holds credentials, which would stay in the repository",
  ],
  ["what is too large", "ORIGIN/a", { bytes: 4 }, "ORIGIN/a has more than 4 bytes"],
  ["a port where nobody listens", "http://127.0.0.1:1/", {}, "http://127.0.0.1:1/ could not be reached (fetch failed)"],
])("refuses %s", async (_name, address, limits, want) => {
  const fetched = fetchBytes(new URL(address.replace("ORIGIN", site.origin)), { ...FETCH_LIMITS, ...limits });
  expect(await headlineOf(fetched)).toBe(want.replace("ORIGIN", site.origin));
});

it("does not wait for ever", async () => {
  const slow = await Site.open();
  slow.answers({ "/": { status: 103 } });
  const fetched = fetchBytes(new URL(slow.origin), { ...FETCH_LIMITS, milliseconds: 100 });
  expect(await headlineOf(fetched)).toBe(`${slow.origin}/ did not answer within 0.1 s`);
  await slow[Symbol.asyncDispose]();
});
