import { describe, expect, it } from "vitest";
import { outcomesOf, whyNothingIsKnown } from "../../src/live/outcomes.ts";

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
    [[422, 500], "no request had a success (422, 500), so nothing is verified: the refusals above say why."],
    [
      [undefined],
      "not one request was answered, so nothing is known: . Check that the server runs, and that --base-url is its address if it is given.",
    ],
  ])("%j", (statuses, wanted) => {
    expect(whyNothingIsKnown(sent(...statuses), [])).toBe(wanted);
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
