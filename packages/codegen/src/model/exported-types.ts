import { isObject, type Json, type JsonObject, membersOf, ownMember, textOf } from "@specwright/openapi/internal";
import { pascalCase, takeName } from "./names.ts";
import { choicesOf } from "./representations.ts";
import type { ClientModel, OperationModel, SchemaName } from "./types.ts";

/** What the types of each operation in operations.ts end with. */
export const OPERATION_TYPES = ["Input", "Data", "ErrorBody", "Result"] as const;

/** What the types of an operation's parameters end with, where they have a type of their own. */
export const NAMED_PLACES = { query: "Query", headers: "Headers", cookies: "Cookies" } as const;

export type NamedPlace = keyof typeof NAMED_PLACES;

/** The places of an operation's parameters that have a type of their own. */
export function namedPlaces({ parameters }: OperationModel): NamedPlace[] {
  const places = Object.keys(NAMED_PLACES) as NamedPlace[];
  return places.filter((named) => parameters.some(({ place }) => place === named));
}

/** The names of the types of an operation: `GetPetInput`, `GetPetData`, … */
export function operationTypes(operation: OperationModel): string[] {
  const { pascal, pagination } = operation;
  const names = OPERATION_TYPES.map((suffix) => pascal + suffix);
  names.push(...namedPlaces(operation).map((place) => pascal + NAMED_PLACES[place]));
  if (choicesOf(operation).length > 0) names.push(`${pascal}Media`);
  if (pagination) names.push(`${pascal}Item`);
  return names;
}

/** What the package exports of the runtime: its errors, and the guards for them. */
export const EXPORTED_ERRORS: readonly string[] = [
  "ApiError",
  "AuthError",
  "InputError",
  "isApiError",
  "isAuthError",
  "isInputError",
  "isMissingCredentialsError",
  "isNetworkError",
  "isPageError",
  "isParseError",
  "isTimeoutError",
  "MissingCredentialsError",
  "NetworkError",
  "PageError",
  "ParseError",
  "SpecwrightError",
  "TimeoutError",
];

/** The name of a schema as a value is `…Schema`, and the type `StandardSchema` is exported beside these values. */
const EXPORTED_BESIDE_VALUES = "Standard";

/** Operations whose types leave the names of component schemas alone: `GetPetOperationInput` if `GetPetInput` is a schema. */
export function withFreeTypes(
  typed: JsonObject,
  operations: readonly OperationModel[],
  pascal: string,
): OperationModel[] {
  const reserved = reservedNames(pascal);
  const schemas = new Set(
    schemasOf(typed)
      .filter((schema) => keepsItsName(schema, reserved))
      .map(({ wire }) => wire),
  );
  const taken = new Set(operations.map((operation) => operation.pascal));
  return operations.map((operation) => {
    if (!operationTypes(operation).some((name) => schemas.has(name))) return operation;
    return { ...operation, pascal: takeName(`${operation.pascal}Operation`, taken) };
  });
}

/**
 * Names for the component schemas. A schema whose name is one already keeps it, wherever it stands; the others take what
 * is left by the package's own names, the names of operation types, and these schemas.
 */
export function schemaNames(typed: JsonObject, operations: readonly OperationModel[], pascal: string): SchemaName[] {
  const schemas = schemasOf(typed);
  const reserved = reservedNames(pascal);
  const kept = new Set(schemas.filter((schema) => keepsItsName(schema, reserved)).map(({ wire }) => wire));
  for (const name of operations.flatMap(operationTypes)) reserved.add(name);
  const taken = new Set([...reserved, ...kept]);
  return schemas.map(({ wire, origin, schema }) => {
    const name = kept.has(wire) ? wire : takeName(freeName(wire, reserved), taken);
    return { wire, origin, name, ...documentation(schema) };
  });
}

/** What the type of each component schema is called. */
export function typeNames({ schemas }: Pick<ClientModel, "schemas">): Map<string, string> {
  return new Map(schemas.map(({ wire, name }) => [wire, name]));
}

interface TypedSchema extends Pick<SchemaName, "wire" | "origin"> {
  readonly schema: Json;
}

function schemasOf(typed: JsonObject): TypedSchema[] {
  const { schemas, "x-origins": origins } = membersOf(typed.components);
  return Object.entries(membersOf(schemas)).map(([wire, schema]) => ({
    wire,
    origin: ownMember(origins, wire) as SchemaName["origin"],
    schema,
  }));
}

/** Names that the package has for something else. */
function reservedNames(pascal: string): Set<string> {
  const clientTypes = ["Client", "Options", "Core"].map((suffix) => pascal + suffix);
  return new Set([...EXPORTED_ERRORS, ...clientTypes, EXPORTED_BESIDE_VALUES]);
}

/** Whether the description itself calls a schema by a name that its type can have. */
function keepsItsName({ wire, origin }: TypedSchema, reserved: ReadonlySet<string>): boolean {
  return origin?.component === wire && pascalCase(wire) === wire && !reserved.has(wire);
}

function freeName(wire: string, reserved: ReadonlySet<string>): string {
  const name = pascalCase(wire);
  if (reserved.has(name)) return `${name}Schema`;
  return name;
}

function documentation(schema: Json): Pick<SchemaName, "description" | "deprecated"> {
  if (!isObject(schema)) return { description: "", deprecated: false };
  return { description: textOf(schema.description), deprecated: schema.deprecated === true };
}
