import type { JsonObject } from "@specwright/openapi";
import { add, at, hook, list, type ObjectEdit, rename, set } from "./object-edit.ts";

/** Who is let in. */
export const SECURITY: readonly ObjectEdit[] = [
  {
    field: "root.security",
    name: "scope added",
    change: set(["security"], [{ login: ["read", "write"] }]),
    want: "breaking",
    back: "safe",
  },
  {
    field: "root.security",
    name: "alternative added",
    change: set(["security"], [{ login: ["read"] }, { key: [] }]),
    want: "safe",
    back: "breaking",
  },
  {
    field: "root.security",
    name: "anonymous allowed",
    change: set(["security"], [{ login: ["read"] }, {}]),
    want: "safe",
    back: "breaking",
  },
  {
    field: "operation.security",
    name: "opened",
    change: set([...list, "security"], []),
    want: "safe",
    back: "breaking",
  },
  {
    field: "operation.security",
    name: "inherited written out",
    change: set([...list, "security"], [{ login: ["read"] }]),
    want: "same",
    back: "same",
  },
  // Who is called checks what it was told: a credential more is none that it misses.
  ...[
    { name: "of a webhook", path: hook },
    { name: "of a callback", path: [...add, "callbacks", "shipped", "{$request.query.url}", "post"] },
  ].map(
    ({ name, path }): ObjectEdit => ({
      field: "operation.security",
      name,
      change: set([...path, "security"], [{ key: [] }]),
      want: "safe",
      back: "breaking",
    }),
  ),
  { field: "components.securitySchemes", name: "scheme renamed", change: renameScheme, want: "same", back: "same" },
  {
    field: "security-scheme.type",
    name: "other kind",
    change: set(["components", "securitySchemes", "login"], { type: "http", scheme: "bearer" }),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "security-scheme.name",
    name: "other header",
    change: set([...scheme("key"), "name"], "X-Other"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "security-scheme.name",
    name: "other case of a header",
    change: set([...scheme("key"), "name"], "x-key"),
    want: "same",
    back: "same",
  },
  {
    field: "security-scheme.in",
    name: "in the query",
    change: set([...scheme("key"), "in"], "query"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "security-scheme.scheme",
    name: "basic",
    change: set([...scheme("token"), "scheme"], "basic"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "security-scheme.scheme",
    name: "other case",
    change: set([...scheme("token"), "scheme"], "Bearer"),
    want: "same",
    back: "same",
  },
  {
    field: "security-scheme.openIdConnectUrl",
    name: "other address",
    change: set([...scheme("company"), "openIdConnectUrl"], "https://b.example.com/c"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "security-scheme.flows",
    name: "flow added",
    change: set([...scheme("login"), "flows", "password"], { tokenUrl: "https://b.example.com/t", scopes: {} }),
    want: "safe",
    back: "breaking",
  },
  {
    field: "oauth-flows.clientCredentials",
    name: "became password",
    change: (document) => rename(at(document, ...scheme("login"), "flows"), "clientCredentials", "password"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "oauth-flows.tokenUrl",
    name: "other address",
    change: set([...scheme("login"), "flows", "clientCredentials", "tokenUrl"], "https://b.example.com/t"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "oauth-flows.authorizationUrl",
    name: "other address",
    change: set([...scheme("person"), "flows", "authorizationCode", "authorizationUrl"], "https://b.example.com/a"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "oauth-flows.refreshUrl",
    name: "other address",
    change: set([...scheme("person"), "flows", "authorizationCode", "refreshUrl"], "https://b.example.com/r"),
    want: "unknown",
    back: "unknown",
  },
  {
    field: "oauth-flows.scopes",
    name: "scope that no operation needs",
    change: set([...scheme("person"), "flows", "authorizationCode", "scopes"], { read: "Read." }),
    want: "unknown",
    back: "safe",
  },
  {
    field: "oauth-flows.scopes",
    name: "scope that an operation needs",
    change: set([...scheme("person"), "flows", "authorizationCode", "scopes"], { write: "Write." }),
    want: "breaking",
    back: "safe",
  },
];

function scheme(name: string): string[] {
  return ["components", "securitySchemes", name];
}

function renameScheme(document: JsonObject): void {
  rename(at(document, "components", "securitySchemes"), "login", "oauth");
  document.security = [{ oauth: ["read"] }];
}
