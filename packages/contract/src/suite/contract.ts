import type { Quickstart } from "./quickstart.ts";

/** One typed call of the generated client, with the values of one request example. */
export type UsageCall<Client> = (client: Client, options?: { headers?: Record<string, string> }) => Promise<unknown>;

/** What a generated package tells the harness about itself. */
export interface Contract<Client> {
  /** The description that the package was generated from. */
  readonly spec: URL | string;
  /** A client of the package for a server, with credentials that are no secret. */
  createClient(options: { readonly baseUrl: string }): Client;
  /** Calls by method name and request example. */
  readonly usage: { readonly [method: string]: { readonly [example: string]: UsageCall<Client> } };
  /** The README's program; left out where there is none. It prints what came back. */
  readonly quickstart?: Quickstart;
}
