import type { Operation, SecurityScheme } from "../document/operation.ts";
import type { Mock } from "../mock/start-mock.ts";
import type { GenericClient, Stage } from "./case.ts";
import type { ClientOptions, Contract } from "./contract.ts";
import { methodsById } from "./methods.ts";
import type { Subject } from "./subject.ts";

/** The client of a stage with credentials that the operation accepts; the first client where it needs none. */
export function clientOf({ operation, credentials }: Subject, { clients }: Stage): GenericClient | undefined {
  return clients[acceptedCredentials(operation, credentials)];
}

/**
 * Clients that call a mock and nothing else, by method: each has credentials that the operation of that method accepts,
 * and asks the mock for its tokens.
 */
export function mockClients<Client extends object>(contract: Contract<Client>, mock: Mock): (method: string) => Client {
  const options: ClientOptions = { baseUrl: mock.url, tokenUrl: mock.tokenUrl, fetch: fetchOf(mock), retry: false };
  const clients = contract.credentials.map((each) => each.createClient(options));
  const any = contract.createClient(options);
  const schemes = contract.credentials.map((each) => each.schemes);
  const ids = new Map([...methodsById(contract)].map(([id, method]) => [method, id]));
  return (method) => {
    const operation = mock.operations.find(({ id }) => id === ids.get(method));
    if (operation === undefined) return any;
    return clients[acceptedCredentials(operation, schemes)] ?? any;
  };
}

function fetchOf({ origin }: Mock): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.url.startsWith(`${origin}/`)) return globalThis.fetch(request);
    throw new TypeError(`${request.url} is not the mock`);
  };
}

/**
 * Position of the credentials that show what the first possible alternative of an operation asks for; 0 where there are
 * none. Part of an alternative will do: not every scheme has something to send.
 */
export function acceptedCredentials(
  { security }: Pick<Operation, "security">,
  credentials: readonly (readonly string[])[],
): number {
  for (const alternative of security) {
    const found = positionOf(credentials, namesOf(alternative));
    if (found !== undefined) return found;
  }
  return 0;
}

function namesOf(alternative: readonly SecurityScheme[]): string[] {
  return alternative.map(({ name }) => name);
}

function positionOf(credentials: readonly (readonly string[])[], names: readonly string[]): number | undefined {
  const fitting = credentials.filter((schemes) => schemes.every((name) => names.includes(name)));
  const [most] = fitting.toSorted((one, other) => other.length - one.length);
  if (most === undefined) return undefined;
  return credentials.indexOf(most);
}
