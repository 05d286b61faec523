import type { Operation, Parameter } from "../document/operation.ts";
import type { SchemaSet } from "../schema/schema-set.ts";

/** Finds the caller's own value of a parameter; undefined where the caller gave none. */
export type OwnValues = (operation: Operation, parameter: Parameter) => { readonly value: unknown } | undefined;

/**
 * Reads values that only the caller can know, such as the id of something that exists.
 *
 * @param given Text by name of the parameter, or by "operationId.name" where operations mean different things by one name.
 * @throws Error naming a parameter that no operation has, or a value that its schema refuses.
 */
export function readOwnValues(
  schemas: SchemaSet,
  operations: readonly Operation[],
  given: Readonly<Record<string, string>>,
): OwnValues {
  const typed = new Map<Parameter, { readonly value: unknown }>();
  const used = new Set<string>();
  for (const { id, parameters } of operations) {
    for (const parameter of parameters) {
      const name = [`${id}.${parameter.name}`, parameter.name].find((key) => Object.hasOwn(given, key));
      if (name === undefined) continue;
      used.add(name);
      typed.set(parameter, { value: typedValue(schemas, id, parameter, given[name] ?? "") });
    }
  }
  const stray = Object.keys(given).find((name) => !used.has(name));
  if (stray === undefined) return (_, parameter) => typed.get(parameter);
  const known = new Set(operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  throw new Error(`no operation has a parameter "${stray}"; there are ${[...known].sort().join(", ")}`);
}

// "5" is a number only where the schema does not want a text.
function typedValue(schemas: SchemaSet, operation: string, { schema, name }: Parameter, text: string): unknown {
  if (schema === undefined || schemas.accepts(schema, text)) return text;
  const parsed = parsedOr(text);
  if (schemas.accepts(schema, parsed)) return parsed;
  const [reason] = schemas.check(schema, parsed, []);
  throw new Error(
    `the value "${text}" for ${name} of ${operation} ${reason?.message ?? "is not what its schema wants"}`,
  );
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
