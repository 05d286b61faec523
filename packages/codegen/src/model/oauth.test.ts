import { describe, expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";

const described = (tokenUrl: string, server = "https://api.acme.example/v1"): string => `
servers: [{ url: ${JSON.stringify(server)}, variables: { region: { default: eu } } }]
components:
  securitySchemes:
    a:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: ${JSON.stringify(tokenUrl)}
          scopes: {}
`;

const tokenUrl = (...args: Parameters<typeof described>): unknown => {
  const [scheme] = modelOf(described(...args)).schemes;
  return scheme?.kind === "clientCredentials" ? scheme.tokenUrl : scheme;
};

describe("the token endpoint", () => {
  it.each([
    ["https://auth.acme.example/token", undefined, "https://auth.acme.example/token"],
    ["https://auth.acme.example/token", "/v1", "https://auth.acme.example/token"],
    ["/oauth/token", undefined, "/oauth/token"],
    ["/oauth/token", "/v1", "/oauth/token"],
    ["/oauth/token", "https://{region}.acme.example", "/oauth/token"],
    ["/{tenant}/token?v=2", undefined, "/{tenant}/token?v=2"],
    ["token", undefined, "/token"],
    ["token", "https://api.acme.example/v1/", "/v1/token"],
    ["../token", "https://{region}.acme.example/a/b/", "/a/token"],
    ["token", "/v1/", "/v1/token"],
    ["//auth.acme.example/token", undefined, "https://auth.acme.example/token"],
    ["https://{region}.acme.example/token", undefined, "https://{region}.acme.example/token"],
  ])("%s beside the server %s is %s", (given, server, want) => {
    expect(tokenUrl(given, server)).toBe(want);
  });

  it.each(["ftp://auth.acme.example", "https://", "javascript:alert(1)", ""])(
    "%j is none, so that the caller brings a token",
    (given) => {
      expect(modelOf(described(given)).schemes).toMatchObject([{ kind: "template", value: "Bearer {token}" }]);
    },
  );

  it("does not matter to who gives a token", () => {
    const { schemes } = modelOf(described("/token", "/v1"), 'security: { a: { value: "{token}" } }');
    expect(schemes).toMatchObject([{ kind: "template" }]);
  });
});

describe("scopes", () => {
  const paths = (global: string, ...operations: readonly string[]): string =>
    `${described("/token")}security: ${global}\npaths:\n${operations
      .map((security, index) => `  /${index}: { get: { operationId: get${index}, responses: {}${security} } }\n`)
      .join("")}`;

  it.each([
    ["none where none is named", paths("[{ a: [] }]", ""), "", undefined],
    ["those that all operations need", paths("[{ a: [read] }]", ""), "", "read"],
    [
      "those that single operations need, each once",
      paths("[{ a: [read] }]", "", ", security: [{ a: [write, read] }]"),
      "",
      "read write",
    ],
    ["not those that no operation needs", paths("[{ a: [read] }]", ", security: [{ a: [write] }]"), "", "write"],
    [
      "others that provider.yaml names",
      paths("[{ a: [read] }]", ""),
      "security: { a: { clientId: id, clientSecret: secret, scope: all } }",
      "all",
    ],
    [
      "none where provider.yaml says so",
      paths("[{ a: [read] }]", ""),
      'security: { a: { clientId: id, clientSecret: secret, scope: "" } }',
      "",
    ],
  ])("%s", (_name, description, settings, want) => {
    expect(modelOf(description, settings).schemes).toMatchObject([{ scope: want }]);
  });
});
