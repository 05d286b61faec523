import { type Document, isObject, type JsonObject, SpecError } from "@specwright/openapi";
import type { LoadedSettings } from "../settings/read-settings.ts";
import { camelCase, takeName } from "./names.ts";
import type { ServerModel } from "./types.ts";

/** Servers by name, the default first. Names come from the settings, or from what the description says of each. */
export function serverModels(document: Document, { settings, locate }: LoadedSettings): ServerModel[] {
  const wire = (Array.isArray(document.inlined.servers) ? document.inlined.servers : []).filter(isObject);
  const found = wire.map((server) => ({ server, url: String(server.url ?? "").replace(/\/+$/, "") }));
  if (settings.servers) {
    return Object.entries(settings.servers).map(([name, url]) => {
      const match = found.find((candidate) => candidate.url === url.replace(/\/+$/, ""));
      if (match) return serverModel(name, match.url, match.server);
      const hint = `It has ${found.map((candidate) => candidate.url).join(", ") || "none"}.`;
      throw new SpecError([
        { ...locate(["servers", name]), rule: "settings", message: `the description has no server ${url}`, hint },
      ]);
    });
  }
  const taken = new Set<string>();
  return found.map(({ url, server }, index) =>
    serverModel(takeName(impliedName(server, index, found.length), taken), url, server),
  );
}

function impliedName(server: JsonObject, index: number, count: number): string {
  if (count === 1) return "production";
  const words = typeof server.description === "string" ? server.description.split(/[.,;(\n]/)[0]?.trim() : "";
  const short = words?.replace(/\b(the|a|an|server|environment|api)\b/gi, "").trim();
  return short && short.length <= 30 ? camelCase(short) : `server${index + 1}`;
}

function serverModel(name: string, url: string, server: JsonObject): ServerModel {
  const variables = Object.entries(isObject(server.variables) ? server.variables : {});
  return {
    name,
    url,
    description: typeof server.description === "string" ? server.description.trim() : "",
    variables: Object.fromEntries(
      variables.map(([key, value]) => [key, isObject(value) ? String(value.default ?? "") : ""]),
    ),
  };
}
