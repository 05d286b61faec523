import type { GenericClient, Method } from "./case.ts";
import type { Contract } from "./contract.ts";

/**
 * Where the client has the method of each operation, by operationId: `getPet`, or `pets.get` in a group. Path and
 * operationId differ also where an operationId is no identifier.
 */
export function methodsById<Client extends object>({ createClient }: Contract<Client>): Map<string, string> {
  const client = createClient({ baseUrl: "http://127.0.0.1:9" }) as unknown as GenericClient;
  return new Map(
    Object.entries(client).flatMap(([name, member]) => [...methodsAt(name, member), ...inGroup(name, member)]),
  );
}

function inGroup(group: string, members: unknown): [string, string][] {
  // `raw` is the plain client: its functions are no operations.
  if (typeof members !== "object" || members === null) return [];
  return Object.entries(members).flatMap(([name, member]) => methodsAt(`${group}.${name}`, member));
}

function methodsAt(path: string, member: unknown): [string, string][] {
  if (typeof member !== "function") return [];
  const { operationId } = member as { operationId?: string };
  return operationId === undefined ? [] : [[operationId, path]];
}

/** The method at a path of `methodsById`. */
export function methodAt(client: GenericClient | undefined, path: string | undefined): Method | undefined {
  if (client === undefined || path === undefined) return undefined;
  let found: unknown = client;
  for (const name of path.split(".")) found = (found as GenericClient | undefined)?.[name];
  return found as Method | undefined;
}
