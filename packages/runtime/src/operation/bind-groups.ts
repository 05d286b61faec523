import type { ClientCore, HasCore } from "../core/core.ts";
import { bind, bound } from "./bind.ts";
import type { AnyOperation } from "./define-operation.ts";

/** Operations by the names that they have in their group. */
interface Group {
  readonly [name: string]: unknown;
}

/**
 * Makes every operation of a group a method of that group: `reposGet(client, input)` becomes `client.repos.get(input)`. A
 * group is bound when it is read for the first time, so that a client costs the groups that are used.
 * @param operations those that stand in no group
 */
export function bindGroups<Client extends ClientCore>(
  client: HasCore,
  groups: { readonly [name: string]: Group },
  operations: Group,
): Client {
  for (const [name, members] of Object.entries(groups)) {
    let group: object | undefined;
    const get = (): object => {
      group ??= methodsOf(client, members);
      return group;
    };
    Object.defineProperty(client, name, { get, enumerable: true });
  }
  return bind(client, operations, Object.values(groups));
}

function methodsOf(client: HasCore, members: Group): object {
  return Object.freeze(
    Object.fromEntries(
      Object.entries(members).map(([name, operation]) => [name, bound(client, operation as AnyOperation)]),
    ),
  );
}
