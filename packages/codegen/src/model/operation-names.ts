import { type Document, type FoundOperation, findOperations } from "@specwright/openapi";
import type { Defect } from "../gate/defect.ts";
import type { ProviderSettings } from "../settings/settings.ts";
import { camelCase, nameOfPath, pascalCase, takeName } from "./names.ts";

/** What the methods of a client are called. */
export interface OperationNames {
  /** By the id of the operation. */
  readonly names: ReadonlyMap<string, string>;
  /** Operations whose name another one has. They are named after method and path. */
  readonly collisions: readonly Defect[];
}

/**
 * Names each operation: as the settings say, after its operationId, or after its method and path. Of two with one name
 * the one keeps it that somebody named, in this order, and then the first.
 */
export function operationNames(document: Document, settings: ProviderSettings): OperationNames {
  const found = findOperations(document);
  const given = (id: string): string | undefined => settings.operations?.[id]?.name;
  const rank = ({ id, node }: FoundOperation): number => {
    if (given(id) !== undefined) return 0;
    return typeof node.operationId === "string" ? 1 : 2;
  };
  const owners = new Map<string, string>();
  const names = new Map<string, string>();
  const collisions: Defect[] = [];
  for (const operation of found.toSorted((a, b) => rank(a) - rank(b))) {
    const { id } = operation;
    const wanted = camelCase(given(id) ?? textOfName(operation));
    const owner = owners.get(pascalCase(wanted));
    const name = owner === undefined ? wanted : freeName(operation, owners);
    if (owner !== undefined) collisions.push(collision(document, operation, owner, wanted, name));
    owners.set(pascalCase(name), id);
    names.set(id, name);
  }
  return { names, collisions };
}

/** The text that becomes the name of a method: the operationId, or method and path. */
function textOfName({ id, node, method, path }: FoundOperation): string {
  if (typeof node.operationId === "string") return id;
  return nameOfPath(method, path);
}

function freeName({ method, path }: FoundOperation, owners: ReadonlyMap<string, string>): string {
  const taken = new Set(owners.keys());
  const pascal = takeName(pascalCase(nameOfPath(method, path)), taken);
  return camelCase(pascal);
}

function collision(document: Document, operation: FoundOperation, owner: string, wanted: string, name: string): Defect {
  const { id, node } = operation;
  return {
    ...document.locate(node, "operationId"),
    rule: "operation-name-taken",
    message: `"${id}" and "${owner}" would both be the method ${wanted}`,
    hint: `Rename one, or give it a name of its own in provider.yaml: operations: { ${JSON.stringify(id)}: { name: … } }`,
    remedy: { done: `"${id}" is called ${name}`, edits: [] },
  };
}
