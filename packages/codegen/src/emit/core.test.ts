import { describe, expect, it } from "vitest";
import { emittedStatement } from "../../test/support/emitted-statement.ts";

/** Statements of the packages that the fixtures become. */
const TABLE: readonly {
  readonly fixture: string;
  readonly path: string;
  readonly start: string;
  readonly want: string;
}[] = [
  {
    fixture: "security-schemes",
    path: "src/gen/core.ts",
    start: "export function",
    want: `
export function createAcmeCore(options: AcmeOptions = {}): AcmeCore {
  return createCore(
    {
      agent: userAgent,
      server: "https://api.acme.example",
      credentials: {
        key: "ACME_KEY",
        app: "ACME_APP",
        inQuery: "ACME_IN_QUERY",
        inCookie: "ACME_IN_COOKIE",
        token: "ACME_TOKEN",
        loginUsername: "ACME_LOGIN_USERNAME",
        loginPassword: "ACME_LOGIN_PASSWORD",
        clientId: "ACME_CLIENT_ID",
        clientSecret: "ACME_CLIENT_SECRET",
        person: "ACME_PERSON",
      },
      schemes: {
        key: template(header, "X-Api-Key", "{key}"),
        app: template(header, "X-App", "{app}"),
        inQuery: template(query, "key", "{inQuery}"),
        inCookie: template(cookie, "sid", "{inCookie}"),
        token: template(header, "Authorization", "Bearer {token}"),
        login: basic("loginUsername", "loginPassword"),
        machine: clientCredentials({
          tokenUrl: "https://auth.acme.example/token",
          clientId: "clientId",
          clientSecret: "clientSecret",
          scope: "read write",
        }),
        person: template(header, "Authorization", "Bearer {person}"),
      },
      security: [["key"], ["token", "app"]],
      conceal: concealUrl,
    },
    options,
  );
}`,
  },
  {
    fixture: "servers",
    path: "src/gen/core.ts",
    start: "export function",
    want: `
export function createAcmeCore(options: AcmeOptions = {}): AcmeCore {
  return createCore(
    {
      agent: userAgent,
      server: namedServers({
        production: {
          url: "https://{region}.acme.example/{version}",
          variables: { region: "eu", version: "v1" },
        },
        sandbox: { url: "https://sandbox.acme.example" },
      }),
      credentials: {},
      schemes: {},
      security: [],
    },
    options,
  );
}`,
  },
  {
    fixture: "servers",
    path: "src/gen/core.ts",
    start: "export interface AcmeOptions",
    want: `
export interface AcmeOptions extends CoreOptions {
  /**
   * The server to call. Default: \`production\`.
   *
   * - \`production\`: https://{region}.acme.example/{version} (Production)
   * - \`sandbox\`: https://sandbox.acme.example (Sandbox)
   */
  readonly server?: "production" | "sandbox" | undefined;
  /** Values for the variables in the server's URL. */
  readonly variables?: { readonly region?: "eu" | "us" | undefined; readonly version?: string | undefined } | undefined;
}`,
  },
  {
    fixture: "servers-of-the-caller",
    path: "src/gen/core.ts",
    start: "export function",
    want: `
export function createAcmeCore(options: AcmeOptions): AcmeCore {
  return createCore(
    {
      agent: userAgent,
      credentials: { clientId: "ACME_CLIENT_ID", clientSecret: "ACME_CLIENT_SECRET" },
      schemes: {
        machine: clientCredentials({ tokenUrl: "/main/token", clientId: "clientId", clientSecret: "clientSecret" }),
      },
      security: [["machine"]],
    },
    options,
  );
}`,
  },
  {
    fixture: "servers-of-the-caller",
    path: "src/gen/client.ts",
    start: "export function",
    want: `
export function createAcmeClient(options: AcmeOptions): AcmeClient {
  return bind(createAcmeCore(options), operations);
}`,
  },
  {
    fixture: "servers-of-the-caller",
    path: "test/gen/quickstart.ts",
    start: "const acme",
    want: `const acme = createAcmeClient({ baseUrl: "https://acme.example/main/v2" });`,
  },
  {
    fixture: "server-of-a-variable",
    path: "test/gen/quickstart.ts",
    start: "const acme",
    want: `const acme = createAcmeClient({ variables: { host: "acme.example" } });`,
  },
];

describe("core", () => {
  it.each(TABLE)("$fixture: $start", ({ fixture, path, start, want }) => {
    expect(emittedStatement(fixture, path, start)).toBe(want.trim());
  });
});
