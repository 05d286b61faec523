import { type ClientCore, coreKey, type HasCore } from "../core/core.ts";
import { createRawClient, type RawClient } from "../core/raw-client.ts";
import { refuseUnknownNames } from "../core/unknown-names.ts";
import type { AnyOperation } from "./define-operation.ts";

/** What every client has beside its operations. */
export interface BoundClient<Paths extends object> extends ClientCore {
  /** The plain openapi-fetch client of this provider, with the same server, credentials and errors. */
  readonly raw: RawClient<Paths>;
}

/**
 * Makes every operation a method of the client: `updateSession(client, input)` becomes `client.updateSession(input)`. That
 * a client has `raw` too is not asked for: to compare the types of all paths would cost compilers most of their time.
 */
export function bind<Client extends ClientCore>(
  client: HasCore,
  operations: { readonly [name: string]: unknown },
  groups: readonly { readonly [name: string]: unknown }[] = [],
): Client {
  const core = client[coreKey];
  const all = [operations, ...groups];
  refuseUnknownNames(core, all);
  Object.defineProperty(client, "raw", { value: createRawClient(core, all), enumerable: true });
  for (const [name, value] of Object.entries(operations)) {
    Object.defineProperty(client, name, { value: bound(client, value as AnyOperation), enumerable: true });
  }
  return client as Client;
}

type AnyFunction = (...rest: unknown[]) => unknown;

/** The operation and all its functions (`result`, `pages`, …) with the client filled in. */
export function bound(client: HasCore, operation: AnyOperation): unknown {
  const { operationId } = operation;
  const functions = Object.entries(operation).filter(([, member]) => typeof member === "function");
  const on = (unbound: unknown): AnyFunction => (unbound as AnyFunction).bind(undefined, client);
  return Object.assign(
    on(operation),
    { operationId },
    Object.fromEntries(functions.map(([key, member]) => [key, on(member)])),
  );
}
