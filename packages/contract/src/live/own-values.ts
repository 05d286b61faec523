import { isObject } from "../document/json.ts";
import type { Operation, Parameter } from "../document/operation.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { bodyNames } from "./body-names.ts";

/** Values that only the caller can know, such as the id of something that exists. */
export interface OwnValues {
  /** The value of a parameter; undefined where the caller gave none. */
  of(operation: Operation, parameter: Parameter): { readonly value: unknown } | undefined;
  /** The body with the caller's values in place of those that it has. */
  inBody(operation: Operation, body: unknown): unknown;
}

/** For a caller who gave none. */
export const noValues: OwnValues = { of: () => undefined, inBody: (_, body) => body };

/**
 * Reads the caller's values.
 *
 * @param given Text by name of the parameter or dotted path of the property in a body, or by "operationId.name" where
 *   operations mean different things by one name.
 * @throws Error naming what no operation has, or a value that its schema refuses.
 */
export function readOwnValues(
  schemas: SchemaSet,
  operations: readonly Operation[],
  given: Readonly<Record<string, string>>,
): OwnValues {
  const typed = new Map<Parameter, { readonly value: unknown }>();
  const used = new Set<string>();
  const textFor = (operation: string, name: string): string | undefined => {
    const key = [`${operation}.${name}`, name].find((each) => Object.hasOwn(given, each));
    if (key === undefined) return undefined;
    used.add(key);
    return given[key];
  };
  for (const { id, parameters } of operations) {
    for (const parameter of parameters) {
      const text = textFor(id, parameter.name);
      if (text !== undefined) typed.set(parameter, { value: typedValue(schemas, id, parameter, text) });
    }
  }
  const unused = Object.keys(given).filter((name) => !used.has(name));
  if (unused.length > 0) checkBodyNames(schemas, operations, unused);
  return {
    of: (_, parameter) => typed.get(parameter),
    inBody: (operation, body) =>
      filled(body, "", (name) => textFor(operation.id, name), acceptsBody(schemas, operation)),
  };
}

/** @throws Error naming what is neither a parameter nor a property of a body. */
function checkBodyNames(schemas: SchemaSet, operations: readonly Operation[], given: readonly string[]): void {
  const inBodies = operations.flatMap((operation) => {
    const names = bodyNames(schemas, operation);
    return [...names, ...names.map((name) => `${operation.id}.${name}`)];
  });
  const stray = given.find((name) => !inBodies.includes(name));
  if (stray === undefined) return;
  const parameters = operations.flatMap((operation) => operation.parameters.map(({ name }) => name));
  const known = [...new Set(parameters)].sort().join(", ");
  throw new Error(
    `no operation has a parameter "${stray}", or a property of that name in its body; there are ${known}`,
  );
}

type Accepts = (body: unknown) => boolean;

function acceptsBody(schemas: SchemaSet, { body }: Operation): Accepts {
  const pointers = (body?.content ?? []).flatMap(({ schema }) => schema ?? []);
  return (value) => pointers.every((pointer) => schemas.accepts(pointer, value));
}

/** Replaces what the caller has a text for, one property after the other, with the value that the schema accepts. */
function filled(body: unknown, path: string, textFor: (name: string) => string | undefined, accepts: Accepts): unknown {
  if (!isObject(body)) return body;
  let result = body;
  for (const [key, value] of Object.entries(body)) {
    const name = `${path}${key}`;
    const whole = (part: unknown): typeof body => ({ ...result, [key]: part });
    const text = textFor(name);
    if (text === undefined) result = whole(filled(value, `${name}.`, textFor, (part) => accepts(whole(part))));
    else result = whole([text, parsedOr(text)].find((part) => accepts(whole(part))) ?? value);
  }
  return result;
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
