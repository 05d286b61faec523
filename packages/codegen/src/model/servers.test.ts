import { headlinesOf } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";
import { needsBaseUrl } from "./servers.ts";

describe("servers", () => {
  it.each([
    ["none", "", "", []],
    ["one", "servers: [{ url: https://a.example/v1/ }]", "", ["production https://a.example/v1"]],
    [
      "several by what they are described as",
      "servers: [{ url: https://a.example, description: The production server. Use it. }, { url: https://b.example, description: Sandbox }, { url: https://c.example }]",
      "",
      ["production https://a.example", "sandbox https://b.example", "server3 https://c.example"],
    ],
    [
      "two of one description",
      "servers: [{ url: https://a.example, description: EU }, { url: https://b.example, description: EU }]",
      "",
      ["eu https://a.example", "eu2 https://b.example"],
    ],
    [
      "the names of the settings, the first one the default",
      "servers: [{ url: https://a.example }, { url: https://b.example/ }]",
      "servers: { test: https://b.example, live: https://a.example/ }",
      ["test https://b.example", "live https://a.example"],
    ],
    ["none where one is relative", "servers: [{ url: /v2 }]", "", []],
    [
      "those that can be called beside one that is relative",
      "servers: [{ url: /v2 }, { url: https://a.example/v2 }]",
      "",
      ["production https://a.example/v2"],
    ],
    ["one without a scheme", "servers: [{ url: //a.example/v2 }]", "", ["production https://a.example/v2"]],
    [
      "one whose host the caller has to name",
      "servers: [{ url: 'https://{host}', variables: { host: { default: '' } } }]",
      "",
      ["production https://{host}"],
    ],
    [
      "one that is a variable as a whole",
      "servers: [{ url: '{base}/v1', variables: { base: { default: 'https://a.example' } } }]",
      "",
      ["production {base}/v1"],
    ],
    [
      "that of all operations where the description has none",
      "paths: { /a: { servers: [{ url: https://a.example }], get: { operationId: getA, responses: {} } } }",
      "",
      ["production https://a.example"],
    ],
  ])("%s", (_name, openapi, settings, want) => {
    expect(modelOf(openapi, settings).servers.map(({ name, url }) => `${name} ${url}`)).toEqual(want);
  });

  it("keeps variables with their defaults", () => {
    const [server] = modelOf(
      "servers: [{ url: 'https://{region}.a.example/{v}', variables: { region: { default: eu }, v: { default: 2 } } }]",
    ).servers;
    expect(server?.variables).toEqual({ region: "eu", v: "2" });
  });

  it.each([
    ["a list of values", "{ default: eu, enum: [eu, us] }", { r: ["eu", "us"] }],
    ["a default that is not listed", "{ default: de, enum: [eu, 1] }", { r: ["de", "eu", "1"] }],
    ["no default", "{ enum: [eu, us] }", { r: ["eu", "us"] }],
    ["an empty list", "{ default: eu, enum: [] }", undefined],
    ["what is no list", "{ default: eu, enum: us }", undefined],
  ])("knows the choices of a variable with %s", (_name, variable, want) => {
    const [server] = modelOf(`servers: [{ url: 'https://{r}.a.example', variables: { r: ${variable} } }]`).servers;
    expect(server?.choices).toEqual(want);
  });

  it("takes variables that only the URL names, without a default", () => {
    expect(modelOf("servers: [{ url: 'https://{host}/v1' }]").servers[0]?.variables).toEqual({ host: "" });
  });

  it("refuses a server that the description does not have", () => {
    const run = (): unknown => modelOf("servers: [{ url: https://a.example }]", "servers:\n  live: https://b.example");
    expect(headlinesOf(run)).toEqual([
      "specs/acme/provider.yaml:2:3 settings: the description has no server https://b.example",
    ]);
  });
});

describe("servers of one operation", () => {
  const own = (servers: string, root = "[{ url: https://a.example/v1 }]"): string | undefined =>
    modelOf(`servers: ${root}\npaths: { /a: { get: { operationId: getA, responses: {}, servers: ${servers} } } }`)
      .operations[0]?.server;

  it.each([
    ["another host", "[{ url: https://files.a.example/ }]", "https://files.a.example"],
    ["the usual one", "[{ url: https://a.example/v1/ }]", undefined],
    ["the usual one among others", "[{ url: https://b.example }, { url: https://a.example/v1 }]", undefined],
    ["none", "[]", undefined],
    ["variables", "[{ url: 'https://{r}.a.example', variables: { r: { default: eu } } }]", "https://eu.a.example"],
    ["another version", "[{ url: /v2 }]", "/v2"],
    ["a version beside the usual one", "[{ url: ../v2/ }]", "/v2"],
    ["the root of the usual one", "[{ url: / }]", "/"],
  ])("%s", (_name, servers, want) => {
    expect(own(servers)).toBe(want);
  });

  it("takes a path where the description names no server", () => {
    expect(own("[{ url: /v2 }]", "[]")).toBe("/v2");
  });

  it("takes those of the path where the operation has none", () => {
    const paths = "paths: { /a: { servers: [{ url: https://b.example }], get: { operationId: getA, responses: {} } } }";
    expect(modelOf(paths).operations[0]?.server).toBe("https://b.example");
  });
});

describe("a base URL", () => {
  it.each([
    ["[{ url: https://a.example }]", "", false],
    ["[{ url: 'https://{host}', variables: { host: { default: '' } } }]", "", false],
    ["[{ url: /v2 }, { url: https://a.example }]", "", false],
    ["[]", "", true],
    ["[{ url: /v2 }]", "", true],
    ["[{ url: 'wss://a.example' }]", "", true],
    ["[{ url: /v2 }, { url: https://a.example }]", "servers: { own: /v2 }", true],
  ])("beside the servers %s and the settings %j has to be given: %s", (servers, settings, want) => {
    expect(needsBaseUrl(modelOf(`servers: ${servers}`, settings).servers)).toBe(want);
  });
});
