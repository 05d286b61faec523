import type { Descriptor } from "./descriptor.ts";

/** The server of an operation that lives elsewhere than the rest; any choice of the client's wins over it. */
export function ownServer(url: string): NonNullable<Descriptor["server"]> {
  return ({ options }) => (options.baseUrl || options.server ? undefined : url);
}
