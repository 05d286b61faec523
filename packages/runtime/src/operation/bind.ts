import { type ClientCore, coreKey, type HasCore } from "../core/core.ts";
import { createRawClient, type RawClient } from "../core/raw-client.ts";
import type { AnyOperation } from "./define-operation.ts";

/** What every client has beside its operations. */
export interface BoundClient<Paths extends object> extends ClientCore {
  /** The plain openapi-fetch client of this provider, with the same server, credentials and errors. */
  readonly raw: RawClient<Paths>;
}

/** Makes every operation a method of the client: `updateSession(client, input)` becomes `client.updateSession(input)`. */
export function bind<Client extends BoundClient<object>>(
  client: HasCore,
  operations: { readonly [name: string]: unknown },
): Client {
  Object.defineProperty(client, "raw", { value: createRawClient(client[coreKey]), enumerable: true });
  for (const [name, value] of Object.entries(operations)) {
    const operation = value as AnyOperation;
    const call = Object.assign(((input, options) => operation(client, input, options)) as BoundCall, {
      result: ((input, options) => operation.result(client, input, options)) as BoundCall,
      operationId: operation.operationId,
    });
    Object.defineProperty(client, name, { value: call, enumerable: true });
  }
  return client as Client;
}

type Rest<F> = F extends (client: never, ...rest: infer R) => unknown ? R : never;
type BoundCall = (...rest: Rest<AnyOperation>) => Promise<unknown>;
