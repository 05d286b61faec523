import type { HasCore } from "../core/core.ts";
import type { AnyOperation } from "./define-operation.ts";

/** Makes every operation a method of the client: `updateSession(client, input)` becomes `client.updateSession(input)`. */
export function bind<Client extends HasCore>(
  client: HasCore,
  operations: { readonly [name: string]: unknown },
): Client {
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
