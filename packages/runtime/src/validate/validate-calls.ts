import { type Core, coreKey, type HasCore } from "../core/core.ts";
import type { OperationChecks } from "./check.ts";
import { checkRequest } from "./check-request.ts";
import { checkResponse } from "./check-response.ts";
import { checkedOptions, type ValidateOptions } from "./options.ts";

/** The options of each core whose calls are checked. */
const optionsOf = new WeakMap<Core, ValidateOptions>();

/**
 * Has the calls of a client checked, and returns it. Called again for the same client, it replaces the options. Calls
 * through `raw` are not checked.
 * @param agent of the package whose operations these are; a client of another one has operations of the same name that
 * mean something else
 * @throws TypeError for a client of another provider, for what is no client, and for a mode that there is not
 */
export function validateCalls<Client extends HasCore>(
  client: Client,
  operations: readonly OperationChecks[],
  options: ValidateOptions,
  agent?: string,
): Client {
  const core = ownCore(client, agent);
  const checked = checkedOptions(options);
  if (!optionsOf.has(core)) install(core, new Map(operations.map((checks) => [checks.id, checks])));
  optionsOf.set(core, checked);
  return client;
}

function ownCore(client: HasCore, agent: string | undefined): Core {
  const core: Core | undefined = client?.[coreKey];
  const own = providerOf(agent);
  const where = own ? `validate of ${own}` : "validate";
  if (!core) throw new TypeError(`${where} was given no client: pass what the package's create function returned`);
  const other = providerOf(core.definition.agent);
  if (own && other && own !== other)
    throw new TypeError(`${where} was given a client of ${other}: import validate from that client's own package`);
  return core;
}

/** The name of `name/version`: two versions of a package are of one provider. */
function providerOf(agent: string | undefined): string | undefined {
  return agent?.split("/")[0];
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
