import { describe, expect, test } from "vitest";
import { coreKey } from "../../src/core/core.ts";
import { createRawClient } from "../../src/core/raw-client.ts";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";

describe("a path with a query of its own", () => {
  test.each([
    ["/things?view=full", {}, "https://acme.test/v1/things?view=full"],
    ["/things?view=full", { query: { limit: 1 } }, "https://acme.test/v1/things?view=full&limit=1"],
    ["/things?a=1&b", { query: { q: "x?y" } }, "https://acme.test/v1/things?a=1&b&q=x%3Fy"],
    ["/things?id={id}", { path: { id: "a&b" }, query: { limit: 1 } }, "https://acme.test/v1/things?id=a%26b&limit=1"],
    ["/things", { query: { limit: 1 } }, "https://acme.test/v1/things?limit=1"],
  ])("%s with %j is called at %s", async (path, input, want) => {
    const { fetch, requests } = observed(json({}));
    await operation({ path })(acme({ fetch }), input);
    expect(requests.map(({ url }) => url)).toEqual([want]);
  });

  test("is no way to another route", async () => {
    const { fetch, requests } = observed();
    const call = operation({ path: "/things/{id}?view=full" })(acme({ fetch }), { path: { id: ".." } });
    expect((await rejection(call)).message).toContain("may name another route");
    expect(requests).toEqual([]);
  });

  test.each([
    ["/things?view=full", undefined, "https://acme.test/v1/things?view=full"],
    ["/things?view=full", { limit: 1 }, "https://acme.test/v1/things?view=full&limit=1"],
    ["/things", { q: "x?y" }, "https://acme.test/v1/things?q=x%3Fy"],
  ])("is kept by the raw client: %s with %j", async (path, query, want) => {
    const { fetch, requests } = observed(json({}));
    const raw = createRawClient<Record<string, never>>(acme({ fetch })[coreKey]);
    await (raw.GET as (path: string, init: object) => Promise<unknown>)(path, { params: { query } });
    expect(requests.map(({ url }) => url)).toEqual([want]);
  });
});
