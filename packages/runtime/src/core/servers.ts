import type { AnyOptions } from "./options.ts";

/** Servers by name. */
export type Servers = { readonly [name: string]: Server };

export interface Server {
  /** Variables are in braces. */
  readonly url: string;
  /** The defaults of the variables. */
  readonly variables?: { readonly [name: string]: string };
}

/** Chooses a base URL by the client's options. */
export type ServerChoice = (options: AnyOptions) => string;

/**
 * A base URL that paths can be appended to, without a trailing slash.
 * @throws TypeError for a URL that is not absolute, or that has more than an origin and a path. A password in it would
 * travel into logs.
 */
export function checkedUrl(url = ""): string {
  if (!/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i.test(url))
    throw new TypeError('baseUrl must be like "https://host/path", without credentials or query');
  // In JavaScript it may be a URL object.
  return `${url}`.replace(/\/+$/, "");
}

/** For a provider with several servers, or with variables in their URLs. The first server is the default. */
export function namedServers(servers: Servers): ServerChoice {
  return (options) => {
    const known = Object.keys(servers);
    const chosen = (options.server as string | undefined) ?? known[0] ?? "";
    const server = Object.hasOwn(servers, chosen) && servers[chosen];
    if (!server)
      throw new TypeError(`there is no server "${chosen}": pass baseUrl${known.map((key) => ` or "${key}"`).join("")}`);
    const { url, lacking } = filledUrl(server.url, options.variables as Variables, server.variables);
    if (lacking && !URL.canParse(url)) throw new TypeError(`the server ${server.url} needs variables.${lacking}`);
    return url;
  };
}

type Variables = { readonly [name: string]: string | undefined } | undefined;

/** A URL with values for its variables, and the first variable that has none. */
export function filledUrl(template: string, given: Variables, defaults: Variables): { url: string; lacking?: string } {
  let lacking: string | undefined;
  const url = template.replace(/\{([^{}]+)\}/g, (_, key: string) => {
    const value = given?.[key] ?? defaults?.[key] ?? "";
    if (!value) lacking ??= key;
    return value;
  });
  return lacking === undefined ? { url } : { url, lacking };
}
