import type { DocumentSource } from "../document/load-document.ts";
import type { Behaviour } from "./behaviour/behaviour.ts";
import type { Quickstart } from "./quickstart.ts";

/** One typed call of the generated client, with the values of one request example. */
export type UsageCall<Client> = (client: Client, options?: { headers?: Record<string, string> }) => Promise<unknown>;

/** What the harness decides about a client. */
export interface ClientOptions {
  readonly baseUrl: string;
  /** Where tokens come from, in place of the endpoint that the description names. */
  readonly tokenUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
  /** The mock's failures are wanted: asking again would only take time. */
  readonly retry?: false;
}

/** One of the document's security alternatives, and a client that has what it needs. */
export interface Credentials<Client> {
  /** Names of the security schemes that are shown together. */
  readonly schemes: readonly string[];
  /** Environment variables that hold the real ones. */
  readonly env: readonly string[];
  /** A client with credentials that are no secret. */
  createClient(options: ClientOptions): Client;
}

/** What a generated package tells the harness about itself. */
export interface Contract<Client> {
  /** The description that the package was generated from. */
  readonly spec: DocumentSource;
  /** A client with the credentials of the environment. */
  createClient(options: ClientOptions): Client;
  /** In the order in which the client prefers them. Each operation is called with those that it accepts. */
  readonly credentials: readonly Credentials<Client>[];
  /** operationIds of what changes something although its method is GET or HEAD; left out where there is none. */
  readonly writes?: readonly string[];
  /** Calls by path of the method, such as `pets.get`, and request example. */
  readonly usage: { readonly [method: string]: { readonly [example: string]: UsageCall<Client> } };
  /** What the client does by itself; left out where that is nothing but what HTTP says. */
  readonly behaviour?: Behaviour;
  /** Names of the headers that the client fills by itself where a call has no value for them. */
  readonly idempotencyKeys?: readonly string[];
  /** Whether others wrote the description: what is wrong with its examples is a blind spot then, and no failure. */
  readonly imported?: boolean;
  /** The provider's `deviations.yaml`; the file need not exist. */
  readonly deviations?: URL;
  /** What the coverage must not fall below; the file need not exist. */
  readonly floor?: URL;
  /** The README's program; left out where there is none. It prints what came back. */
  readonly quickstart?: Quickstart;
}
