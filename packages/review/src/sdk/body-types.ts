import type { ClientModel } from "@specwright/codegen/stages";

type SchemaName = ClientModel["schemas"][number];

/**
 * Whether a type is that of a body which the description gives no name, and the generator does: `CreatePetBody`. It is
 * part of its operation, and what becomes of it is told of the operation.
 */
export function bodyTypes({ operations }: ClientModel): (schema: SchemaName) => boolean {
  const stems = new Set(operations.map(({ id }) => stemOf(id)));
  return ({ wire, origin }) => {
    const [, stem] = /^(.*)(?:Body|Response)(?:Item)?\d*$/.exec(wire) ?? [];
    return origin === undefined && stem !== undefined && stems.has(stem);
  };
}

function stemOf(id: string): string {
  return id.replace(/[^a-zA-Z0-9]+/g, "_");
}
