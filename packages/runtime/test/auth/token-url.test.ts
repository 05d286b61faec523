import { expect, test } from "vitest";
import { clientCredentials } from "../../src/codegen-v1.ts";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";

const machine = (tokenUrl: string, variables?: { readonly [name: string]: string }) => ({
  schemes: {
    machine: clientCredentials({ tokenUrl, ...(variables && { variables }), clientId: "id", clientSecret: "secret" }),
  },
  security: [["machine"]],
});

test.each([
  ["https://auth.test/token", {}, {}, "https://auth.test/token"],
  ["/oauth/token", {}, {}, "https://acme.test/oauth/token"],
  ["/oauth/token?v=2", { server: "eu" }, {}, "https://eu.acme.test/oauth/token?v=2"],
  ["/oauth/token", { baseUrl: "http://127.0.0.1:1/v1" }, {}, "http://127.0.0.1:1/oauth/token"],
  ["/oauth/token", {}, { baseUrl: "http://127.0.0.1:2/v1" }, "http://127.0.0.1:2/oauth/token"],
  ["/oauth/token", { tokenUrl: "https://other.test/t" }, {}, "https://other.test/t"],
  ["https://{tenant}.auth.test/t", { variables: { tenant: "ours" } }, {}, "https://ours.auth.test/t"],
  ["https://{region}.auth.test/t", {}, {}, "https://eu.auth.test/t"],
])("the token endpoint %s of a client with %j, called with %j, is %s", async (tokenUrl, options, callOptions, want) => {
  const { fetch, requests } = observed(json({ access_token: "t" }), json({}));
  const core = acme({ fetch, id: "me", secret: "s", ...options }, machine(tokenUrl, { region: "eu" }));
  await operation()(core, {}, callOptions);
  expect(requests[0]?.url).toBe(want);
});

test("each server has tokens of its own", async () => {
  const { fetch, requests } = observed(json({ access_token: "a" }), json({}), json({ access_token: "b" }), json({}));
  const core = acme({ fetch, id: "me", secret: "s" }, machine("/token"));
  for (const baseUrl of ["http://a.test", "http://b.test", "http://a.test"]) await operation()(core, {}, { baseUrl });
  expect(requests.map(({ url, headers }) => [url, headers.get("authorization")])).toEqual([
    ["http://a.test/token", null],
    ["http://a.test/things", "Bearer a"],
    ["http://b.test/token", null],
    ["http://b.test/things", "Bearer b"],
    ["http://a.test/things", "Bearer a"],
  ]);
});

test("a variable without a value is named", async () => {
  const { fetch, requests } = observed();
  const core = acme({ fetch, id: "me", secret: "s" }, machine("https://{tenant}.auth.test/t"));
  expect((await rejection(operation()(core))).message).toBe(
    "getThing was not sent: the token endpoint https://{tenant}.auth.test/t needs variables.tenant, or the option tokenUrl (GET /things)",
  );
  expect(requests).toEqual([]);
});
