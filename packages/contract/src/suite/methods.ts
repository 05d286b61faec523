import type { GenericClient } from "./case.ts";
import type { Contract } from "./contract.ts";

/** Names of the client's methods by operationId; the two differ where an operationId is no identifier. */
export function methodsById<Client extends object>({ createClient }: Contract<Client>): Map<string, string> {
  const client = createClient({ baseUrl: "http://127.0.0.1:9" }) as unknown as GenericClient;
  return new Map(
    Object.keys(client).flatMap((method): [string, string][] => {
      const { operationId } = client[method] as { operationId?: string };
      return operationId === undefined ? [] : [[operationId, method]];
    }),
  );
}
