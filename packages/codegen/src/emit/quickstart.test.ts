import { expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";
import { quickstartCode, requiredCredentials } from "./quickstart.ts";

const schemes = `servers: [{ url: https://a.example }]
components:
  securitySchemes:
    apiKey: { type: apiKey, in: header, name: X-Key }
    token: { type: http, scheme: bearer }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://a.example/token, scopes: {} } } }
`;

/** The second operation of three is shown. */
function shown(global: string, own: string): ReturnType<typeof modelOf> {
  const of = (id: string, security: string): string =>
    `  /${id}: { get: { operationId: ${id}, responses: {}${security} } }`;
  const paths = [of("a", ", security: [{ apiKey: [] }]"), of("b", own), of("c", ", security: [{ apiKey: [] }]")];
  return modelOf(`${schemes}${global}\npaths:\n${paths.join("\n")}`, "quickstart: { operation: b }");
}

it.each<[what: string, global: string, own: string, options: string, credentials: string[]]>([
  ["what holds for all", "security: [{ apiKey: [] }]", "", "{ apiKey: process.env.ACME_API_KEY }", ["apiKey"]],
  ["what the operation says", "", ", security: [{ token: [] }]", "{ token: process.env.ACME_TOKEN }", ["token"]],
  [
    "that, and not what holds for all",
    "security: [{ apiKey: [] }]",
    ", security: [{ token: [] }, { apiKey: [] }]",
    "{ token: process.env.ACME_TOKEN }",
    ["token"],
  ],
  ["an operation without any", "security: [{ apiKey: [] }]", ", security: []", "", []],
  ["one that can do without", "", ", security: [{ token: [] }, {}]", "", []],
  ["several, of the environment", "", ", security: [{ apiKey: [], token: [] }]", "", ["apiKey", "token"]],
  ["no token beside the address of tokens", "", ", security: [{ oauth: [] }]", "", ["clientId", "clientSecret"]],
])("%s", (_what, global, own, options, credentials) => {
  const model = shown(global, own);
  expect(quickstartCode(model)).toContain(`createAcmeClient(${options});`);
  expect(requiredCredentials(model).map(({ option }) => option)).toEqual(credentials);
});
