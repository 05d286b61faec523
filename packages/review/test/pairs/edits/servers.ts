import type { Json, JsonObject } from "@specwright/openapi";
import { alone, at, drop, list, type ObjectEdit, one, set } from "./object-edit.ts";

/** Where operations are reached. */
export const SERVERS: readonly ObjectEdit[] = [
  {
    field: "root.servers",
    name: "other server",
    change: set(["servers", 0, "url"], "https://api.example.com/v2"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "root.servers",
    name: "with a part of each path",
    change: alone(moveIntoServers),
    want: "safe",
    back: "safe",
  },
  {
    field: "root.servers",
    name: "none",
    change: drop("servers"),
    want: "unknown",
    back: "unknown",
  },
  {
    field: "server.url",
    name: "relative",
    change: set(["servers"], [{ url: "/" }]),
    want: "unknown",
    back: "unknown",
  },
  {
    field: "root.servers",
    name: "further server",
    change: (d) => void (d.servers as Json[]).push({ url: "https://test.example.org" }),
    want: "safe",
    back: "breaking",
  },
  {
    field: "server.url",
    name: "slash at the end",
    change: set(["servers", 0, "url"], "https://api.example.com/"),
    want: "same",
    back: "same",
  },
  {
    field: "server.url",
    name: "other case of the host",
    change: set(["servers", 0, "url"], "https://API.example.com"),
    want: "same",
    back: "same",
  },
  {
    field: "server.url",
    name: "the port of the scheme",
    change: set(["servers", 0, "url"], "https://api.example.com:443"),
    want: "same",
    back: "same",
  },
  {
    field: "server.variables",
    name: "a variable of another name",
    change: set(["servers", 1], {
      url: "https://{place}.example.com",
      variables: { place: { enum: ["eu", "us"], default: "eu" } },
    }),
    want: "same",
    back: "same",
  },
  {
    field: "server.variables",
    name: "any value",
    change: set(["servers", 1, "variables", "region"], { default: "eu" }),
    want: "safe",
    back: "breaking",
  },
  {
    field: "server.variables",
    name: "fewer values",
    change: set(["servers", 1, "variables", "region", "enum"], ["eu"]),
    want: "breaking",
    back: "safe",
  },
  {
    field: "server-variable.enum",
    name: "another value",
    change: set(["servers", 1, "variables", "region", "enum"], ["eu", "us", "ap"]),
    want: "safe",
    back: "breaking",
  },
  {
    field: "server-variable.default",
    name: "other default",
    change: set(["servers", 1, "variables", "region", "default"], "us"),
    want: "same",
    back: "same",
  },
  {
    field: "path-item.servers",
    name: "own server",
    change: set([...one, "servers"], [{ url: "https://books.example.com" }]),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "operation.servers",
    name: "own server",
    change: set([...list, "servers"], [{ url: "https://list.example.com" }]),
    want: "breaking",
    back: "breaking",
  },
];

/** `/books/{id}` becomes `/{id}` below servers of its own. */
function moveIntoServers(document: JsonObject): void {
  const paths = at(document, "paths");
  const servers = (document.servers as JsonObject[]).map((server) => ({ ...server, url: `${server.url}/books` }));
  paths["/{id}"] = { ...at(paths, "/books/{id}"), servers };
  delete paths["/books/{id}"];
}
