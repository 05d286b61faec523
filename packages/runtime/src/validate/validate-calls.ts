import { type Core, coreKey, type HasCore } from "../core/core.ts";
import type { OperationChecks } from "./check.ts";
import { checkRequest } from "./check-request.ts";
import { checkResponse } from "./check-response.ts";
import { checkedOptions, type ValidateOptions } from "./options.ts";

/** The options of each core whose calls are checked. */
const optionsOf = new WeakMap<Core, ValidateOptions>();

/**
 * Makes a client check its calls, and returns the client. If it is called again for the same client, it replaces the
 * options. Calls through `raw` are not checked.
 * @param agent name and version of the package that has these operations; operations of another package may have the
 * same names with another meaning
 * @throws TypeError for a client of another provider, for a value that is not a client, and for an unknown mode
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

/** The name in `name/version`. Two versions of a package have the same provider. */
function providerOf(agent: string | undefined): string | undefined {
  return agent?.split("/")[0];
}

/** Adds a check before the step that writes a request, and one after the step that reads a response. */
function install(core: Core, table: ReadonlyMap<string, OperationChecks>): void {
  const { prepare, read } = core;
  const current = (): ValidateOptions => optionsOf.get(core) ?? {};
  core.prepare = (context, descriptor, input) => {
    const checks = table.get(descriptor.id);
    if (checks) checkRequest(context, descriptor, checks, input, current());
    return prepare(context, descriptor, input);
  };
  core.read = async (context, descriptor, response) => {
    const result = await read(context, descriptor, response);
    const checks = table.get(descriptor.id);
    if (!checks) return result;
    return checkResponse(context, descriptor, checks, result, current());
  };
}
