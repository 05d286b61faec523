import { expect, test } from "vitest";
import { ownServer } from "../../src/codegen-v1.ts";
import { acme, json, observed, operation } from "../support/acme.ts";

const upload = operation({ path: "/files", server: ownServer("https://files.acme.test") });

test.each([
  ["its own server without any choice", {}, {}, "https://files.acme.test/files"],
  ["the client's base URL", { baseUrl: "http://127.0.0.1:1/mock" }, {}, "http://127.0.0.1:1/mock/files"],
  ["the client's named server", { server: "eu" }, {}, "https://eu.acme.test/files"],
  [
    "the call's base URL",
    { baseUrl: "http://127.0.0.1:1" },
    { baseUrl: "http://127.0.0.1:2" },
    "http://127.0.0.1:2/files",
  ],
])("an operation is called on %s", async (_, options, callOptions, want) => {
  const { fetch, requests } = observed(json({}));
  await upload(acme({ ...options, fetch }), {}, callOptions);
  expect(requests.map(({ url }) => url)).toEqual([want]);
});

test.each([
  ["/v2", {}, {}, "https://acme.test/v2/files"],
  ["/v2", { server: "eu" }, {}, "https://eu.acme.test/v2/files"],
  ["/v2", { baseUrl: "http://127.0.0.1:1/v1" }, {}, "http://127.0.0.1:1/v2/files"],
  ["/", { baseUrl: "http://127.0.0.1:1/v1" }, {}, "http://127.0.0.1:1/files"],
  ["/v2", {}, { baseUrl: "http://127.0.0.1:2/mock" }, "http://127.0.0.1:2/mock/files"],
])("the path %s is one of the server that %j and %j call", async (path, options, callOptions, want) => {
  const { fetch, requests } = observed(json({}));
  await operation({ path: "/files", server: ownServer(path) })(acme({ ...options, fetch }), {}, callOptions);
  expect(requests.map(({ url }) => url)).toEqual([want]);
});
