import type { Descriptor } from "./descriptor.ts";

/** The server of an operation that is on another server than the rest. Any choice of the client wins over it. */
export function ownServer(url: string): NonNullable<Descriptor["server"]> {
  return ({ options }) => (options.baseUrl || options.server ? undefined : url);
}
