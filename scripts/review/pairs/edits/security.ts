import type { JsonObject } from "../../../load/source-file.ts";
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
    field: "oauth-flows.clientCredentials",
    name: "other address",
    change: set(
      ["components", "securitySchemes", "login", "flows", "clientCredentials", "tokenUrl"],
      "https://b.example.com/t",
    ),
    want: "breaking",
    back: "breaking",
  },
];

function renameScheme(document: JsonObject): void {
  rename(at(document, "components", "securitySchemes"), "login", "oauth");
  document.security = [{ oauth: ["read"] }];
}
