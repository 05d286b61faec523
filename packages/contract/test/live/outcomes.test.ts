import { describe, expect, it } from "vitest";
import { whyNothingIsKnown } from "../../src/live/nothing-known.ts";
import { outcomesOf } from "../../src/live/outcomes.ts";

const sent = (...statuses: (number | undefined)[]) =>
  statuses.map((status) => ({ operation: "get", title: "minimal request", status }));

describe("whether anything is known about a provider", () => {
  it.each<[statuses: (number | undefined)[], wanted: string | undefined]>([
    [[200, 404], undefined],
    [[204], undefined],
    [
      [401, 403],
      "every request was answered 401, 403, so nothing is known: the credentials are not accepted. Check those in the environment.",
    ],
    [
      [404],
      "every request was answered 404, so nothing is known: check that --base-url has the path of the API, and give ids that exist with --value.",
    ],
    [
      [429],
      "every request was answered 429, so nothing is known: too many requests were sent. Wait, and use a lower --rate.",
    ],
    [
      [500, 503],
      "every request was answered 500, 503, so nothing is known: the server itself fails. Check that it is up, and what its log says.",
    ],
    [
      [302, 307],
      "every request was answered 302, 307, so nothing is known: it leads to nowhere. Give the address of the API itself with --base-url, and sign in where a page asks for it.",
    ],
    [[422], "no request had a success (422), so nothing is verified: the refusals above say why."],
    [[422, 500], "no request had a success (422, 500), so nothing is verified: the refusals above say why."],
    [
      [undefined],
      "no request was answered, so nothing is known: . Check that the server runs, and that --base-url is its address if it is given.",
    ],
  ])("%j", (statuses, wanted) => {
    expect(whyNothingIsKnown({ sent: sent(...statuses), drifts: [], exchanges: [] })).toBe(wanted);
  });
});

it("every operation is verified, refused or not tried", () => {
  const all = [
    { operation: "a", title: "x", status: 200 },
    { operation: "a", title: "y", status: 422 },
    { operation: "b", title: "x", status: undefined },
  ];
  const leftOut = [{ operation: "c", title: undefined, reason: "it changes something" }];
  expect(outcomesOf(all, leftOut)).toEqual([
    { operation: "a", outcome: "verified", because: "200, 422" },
    { operation: "b", outcome: "refused", because: "no answer" },
    { operation: "c", outcome: "not tried", because: "it changes something" },
  ]);
});

describe("an answer in place of the provider", () => {
  const drift = (code: string, type: string) => ({
    operation: "get",
    request: "GET /",
    status: 200,
    place: "response/header/content-type",
    code,
    message: `must be application/json, is ${type}`,
  });
  const exchange = (status: number, headers: Record<string, string>) => ({
    at: "2026-01-01T00:00:00.000Z",
    request: { method: "GET", path: "/", headers: {} },
    response: { status, headers },
  });
  const html = exchange(200, { "content-type": "text/html; charset=utf-8" });
  const json = exchange(200, { "content-type": "application/json" });
  const wrong = drift("content-type", "text/html");

  it.each<[name: string, came: object, wanted: RegExp | undefined]>([
    [
      "pages for everything",
      { drifts: [wrong], exchanges: [html, html] },
      /^every success is an HTML page, .* --base-url/,
    ],
    [
      "pages, and refusals",
      { drifts: [wrong], exchanges: [html, exchange(404, {})] },
      /^every success is an HTML page/,
    ],
    ["one page", { drifts: [wrong], exchanges: [html, json] }, undefined],
    ["pages that are described", { drifts: [], exchanges: [html] }, undefined],
    ["pages with another fault", { drifts: [drift("status", "text/html")], exchanges: [html] }, undefined],
  ])("%s", (_, came, wanted) => {
    const found = whyNothingIsKnown({ sent: sent(200), ...(came as { drifts: []; exchanges: [] }) });
    if (wanted === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(wanted);
  });

  it("verifies nothing", () => {
    expect(outcomesOf(sent(200), [], true)).toEqual([{ operation: "get", outcome: "refused", because: "200" }]);
  });

  it("says where all requests are led to", () => {
    const moved = (location: string) => exchange(302, { location });
    const exchanges = [moved("https://id.example/"), moved("https://id.example/2")];
    expect(whyNothingIsKnown({ sent: sent(302), drifts: [], exchanges })).toContain(
      "leads to https://id.example/ and others",
    );
  });
});
