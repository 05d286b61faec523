import { headlinesOf } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";

const KEY = "{ type: apiKey, in: header, name: X-Key }";
const BEARER = "{ type: http, scheme: bearer }";
const BASIC = "{ type: http, scheme: Basic }";
const OAUTH = "{ type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://acme.example/token', scopes: {} } } }";

const schemes = (all: string): string => `components: { securitySchemes: ${all} }`;

describe("what is implied where provider.yaml says nothing", () => {
  it.each([
    ["a key", KEY, [{ name: "a", kind: "template", in: "header", wire: "X-Key", value: "{apiKey}" }], ["apiKey"]],
    [
      "a token",
      BEARER,
      [{ name: "a", kind: "template", in: "header", wire: "Authorization", value: "Bearer {token}" }],
      ["token"],
    ],
    [
      "a password",
      BASIC,
      [{ name: "a", kind: "basic", username: "username", password: "password" }],
      ["username", "password"],
    ],
    [
      "client credentials",
      OAUTH,
      [
        {
          name: "a",
          kind: "clientCredentials",
          tokenUrl: "https://acme.example/token",
          clientId: "clientId",
          clientSecret: "clientSecret",
          scope: undefined,
        },
      ],
      ["clientId", "clientSecret"],
    ],
    [
      "another OAuth2 flow",
      "{ type: oauth2, flows: {} }",
      [{ name: "a", kind: "template", in: "header", wire: "Authorization", value: "Bearer {token}" }],
      ["token"],
    ],
    ["mutual TLS, which sends nothing", "{ type: mutualTLS }", [], []],
  ])("%s", (_name, scheme, wantSchemes, wantOptions) => {
    const model = modelOf(schemes(`{ a: ${scheme} }`));
    expect(model.schemes).toEqual(wantSchemes);
    expect(model.credentials.map(({ option }) => option)).toEqual(wantOptions);
  });

  it("names the options after the schemes where there are several", () => {
    const { credentials } = modelOf(schemes(`{ app-key: ${KEY}, user: ${BASIC}, Token: ${BEARER} }`));
    expect(credentials.map(({ option, env }) => `${option} ${env}`)).toEqual([
      "appKey ACME_APP_KEY",
      "userUsername ACME_USER_USERNAME",
      "userPassword ACME_USER_PASSWORD",
      "token ACME_TOKEN",
    ]);
  });
});

describe("what provider.yaml says", () => {
  it("makes values of several credentials, and documents them", () => {
    const model = modelOf(
      schemes(`{ a: ${KEY} }`),
      'credentials: { id: { env: MY_ID, description: Who. }, secret: { env: ACME_SECRET } }\nsecurity: { a: { value: "Key {id}:{secret}" } }',
    );
    expect(model.schemes).toMatchObject([{ kind: "template", value: "Key {id}:{secret}" }]);
    expect(model.credentials).toEqual([
      { option: "id", env: "MY_ID", description: "Who." },
      { option: "secret", env: "ACME_SECRET", description: "" },
    ]);
  });

  it.each([
    [
      "a credential that is not there",
      schemes(`{ a: ${KEY} }`),
      'credentials: { apiKey: { env: MY_KEY } }\nsecurity:\n  a: { value: "{apiKeyy}" }',
      `3:3 settings: security.a uses "apiKeyy", which is not a credential`,
    ],
    [
      "a scheme that is not there",
      schemes(`{ a: ${KEY} }`),
      "security:\n  b: { value: x }",
      `2:3 settings: the description has no security scheme "b"`,
    ],
    [
      "client credentials without their flow",
      schemes(`{ a: ${KEY} }`),
      "security:\n  a: { clientId: x, clientSecret: y }",
      `2:3 settings: "a" has no client credentials flow`,
    ],
  ])("refuses %s", (_name, openapi, settings, want) => {
    expect(headlinesOf(() => modelOf(openapi, settings))).toEqual([`specs/acme/provider.yaml:${want}`]);
  });
});

describe("requirements", () => {
  const two = schemes(`{ a: ${KEY}, b: ${BEARER}, tls: { type: mutualTLS }, d: { type: http, scheme: digest } }`);

  it.each([
    ["the global one", "security: [{ a: [] }]", "{}", [["a"]], undefined],
    ["none at all", "", "{}", [], undefined],
    ["an operation's own", "security: [{ a: [] }]", "{ security: [{ b: [] }, {}] }", [["a"]], [["b"], []]],
    [
      "an operation's own that is the global one",
      "security: [{ a: [] }]",
      "{ security: [{ a: [] }] }",
      [["a"]],
      undefined,
    ],
    ["an operation without any", "security: [{ a: [] }]", "{ security: [] }", [["a"]], []],
    ["no global one: that of most operations", "", "{ security: [{ a: [], b: [] }] }", [["a", "b"]], undefined],
    ["what TLS takes care of", "security: [{ tls: [], a: [] }]", "{}", [["a"]], undefined],
    [
      "alternatives that cannot be sent",
      "security: [{ d: [] }, { a: [] }]",
      "{ security: [{ b: [], d: [] }, { b: [] }] }",
      [["a"]],
      [["b"]],
    ],
  ])("%s", (_name, global, own, wantUsual, wantOwn) => {
    const operation = own === "{}" ? "responses: {}" : `${own.slice(2, -2)}, responses: {}`;
    const model = modelOf(`${global}\npaths: { /a: { get: { operationId: getA, ${operation} } } }\n${two}`);
    expect(model.security).toEqual(wantUsual);
    expect(model.operations[0]?.security).toEqual(wantOwn);
  });
});
