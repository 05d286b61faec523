import type { Descriptor } from "./descriptor.ts";

/**
 * The server of an operation that is on another server than the rest. Any choice of the client wins over a whole URL; a
 * path such as `/v2` names no host, so it is on the server that is called.
 */
export function ownServer(url: string): NonNullable<Descriptor["server"]> {
  return ({ options, baseUrl }) => {
    if (url.startsWith("/")) return new URL(url, baseUrl).href.replace(/\/+$/, "");
    return options.baseUrl || options.server ? undefined : url;
  };
}
