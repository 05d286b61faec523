import type { AnyOptions, CoreDefinition } from "./core.ts";

/** Servers by name. Variables stand in braces in the URL and have defaults. */
export type Servers = { readonly [name: string]: Server };

export interface Server {
  readonly url: string;
  readonly variables?: { readonly [name: string]: string };
}

/** The base URL that the options choose: `baseUrl`, else the named server, else the first one. */
export function baseUrl(definition: CoreDefinition, options: AnyOptions): string {
  const url = options.baseUrl ?? serverUrl(definition, options);
  if (!URL.canParse(url)) {
    throw new TypeError(
      `create${definition.name}Client needs an absolute URL, got "${url}": pass { baseUrl: "https://…" } with the server's origin`,
    );
  }
  return url;
}

function serverUrl({ name, servers }: CoreDefinition, options: AnyOptions): string {
  const chosen = (options.server as string | undefined) ?? Object.keys(servers)[0] ?? "";
  const server = Object.hasOwn(servers, chosen) ? servers[chosen] : undefined;
  if (!server) {
    const known =
      Object.keys(servers)
        .map((key) => `"${key}"`)
        .join(", ") || "none: the document names no server";
    throw new TypeError(`create${name}Client does not know the server "${chosen}": the document has ${known}`);
  }
  const given = (options.variables ?? {}) as Record<string, string>;
  return server.url.replace(/\{([^{}]+)\}/g, (_, key: string) => given[key] ?? server.variables?.[key] ?? "");
}
