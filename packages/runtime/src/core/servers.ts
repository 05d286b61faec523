import type { AnyOptions, CoreDefinition } from "./core.ts";

/** Servers by name. Variables stand in braces in the URL and have defaults. */
export type Servers = { readonly [name: string]: Server };

export interface Server {
  readonly url: string;
  readonly variables?: { readonly [name: string]: string };
}

/** The base URL that the options choose, without a trailing slash: `baseUrl`, else the named server, else the first. */
export function baseUrl(definition: CoreDefinition, options: AnyOptions): string {
  return checkedUrl(options.baseUrl ?? serverUrl(definition, options));
}

/**
 * A base URL that paths can be appended to.
 * @throws TypeError for one that is not absolute, or that has more than an origin and a path; a password in it would
 * travel into logs.
 */
export function checkedUrl(url: string): string {
  if (!/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i.test(url))
    throw new TypeError('baseUrl must be a URL like "https://host/path", without credentials, query and fragment');
  return url.replace(/\/+$/, "");
}

function serverUrl({ name, servers }: CoreDefinition, options: AnyOptions): string {
  const known = Object.keys(servers);
  const chosen = (options.server as string | undefined) ?? known[0] ?? "";
  const server = Object.hasOwn(servers, chosen) && servers[chosen];
  if (!server)
    throw new TypeError(
      `${name} has no server "${chosen}": pass baseUrl${known.map((key) => ` or "${key}"`).join("")}`,
    );
  const given = (options.variables ?? {}) as Record<string, string>;
  return server.url.replace(/\{([^{}]+)\}/g, (_, key: string) => given[key] ?? server.variables?.[key] ?? "");
}
