import { type Core, coreKey, type HasCore } from "../core/core.ts";
import type { OperationChecks } from "./check.ts";
import { checkRequest } from "./check-request.ts";
import { checkResponse } from "./check-response.ts";
import type { ValidateOptions } from "./options.ts";

/** The options of each core whose calls are checked. */
const optionsOf = new WeakMap<Core, ValidateOptions>();

/**
 * Has the calls of a client checked, and returns it. Called again for the same client, it replaces the options. Calls
 * through `raw` are not checked.
 */
export function validateCalls<Client extends HasCore>(
  client: Client,
  operations: readonly OperationChecks[],
  options: ValidateOptions,
): Client {
  const core = client[coreKey];
  if (!optionsOf.has(core)) install(core, new Map(operations.map((checks) => [checks.id, checks])));
  optionsOf.set(core, options);
  return client;
}

/** Stands before the step that writes a request, and behind the one that reads an answer. */
function install(core: Core, table: ReadonlyMap<string, OperationChecks>): void {
  const { prepare, read } = core;
  const current = (): ValidateOptions => optionsOf.get(core) ?? {};
  core.prepare = (trip, operation, input) => {
    const checks = table.get(operation.id);
    if (checks) checkRequest(trip, operation, checks, input, current());
    return prepare(trip, operation, input);
  };
  core.read = async (trip, operation, response) => {
    const result = await read(trip, operation, response);
    const checks = table.get(operation.id);
    return checks ? checkResponse(trip, operation, checks, result, current()) : result;
  };
}
