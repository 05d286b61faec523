// Addresses that are no ASCII. HTTP knows bytes alone, and platforms give each of them as one character.
import { expect, test } from "vitest";
import { acme, answer, json, observed, operation } from "../support/acme.ts";

test.each([
  { name: "UTF-8 in the path", location: "/\u00c3\u00a9", want: "https://acme.test/%C3%A9" },
  { name: "UTF-8 in the query", location: "/a?q=\u00e2\u0082\u00ac", want: "https://acme.test/a?q=%E2%82%AC" },
  { name: "UTF-8 in the host", location: "https://\u00c3\u00a9.test/", want: "https://xn--9ca.test/" },
  { name: "a character of four bytes", location: "/\u00f0\u009f\u0098\u0080", want: "https://acme.test/%F0%9F%98%80" },
  { name: "Latin-1, which is no UTF-8", location: "/caf\u00e9", want: "https://acme.test/caf%C3%A9" },
  { name: "escapes, which stay as they are", location: "/caf%C3%A9/%E9", want: "https://acme.test/caf%C3%A9/%E9" },
])("$name", async ({ location, want }) => {
  const { fetch, requests } = observed(answer(null, { status: 302, headers: { location } }), json({}));
  await operation()(acme({ fetch }));
  expect(requests[1]?.url).toBe(want);
});

test("an address that a test double gives as text is not decoded", async () => {
  const headers = { get: (name: string) => (name === "location" ? "/\u20ac\u00c3\u00a9" : null) };
  const double = { status: 302, ok: false, headers, body: null, blob: async () => new Blob() } as unknown as Response;
  const { fetch, requests } = observed(() => double, json({}));
  await operation()(acme({ fetch }));
  expect(requests[1]?.url).toBe("https://acme.test/%E2%82%AC%C3%83%C2%A9");
});
