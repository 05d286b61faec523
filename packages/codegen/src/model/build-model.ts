import { type Diagnostic, type Document, isObject, type JsonObject, SpecError } from "@specwright/openapi";
import type { LoadedSettings } from "../settings/read-settings.ts";
import { clientVariable, pascalCase, TAKEN_TYPES, takeName } from "./names.ts";
import { operationModels, securityOf, text } from "./operations.ts";
import { securityModel, sendable, usualSecurity } from "./security.ts";
import { serverModels } from "./servers.ts";
import type { ClientModel, OperationModel, SchemaName } from "./types.ts";

/**
 * What a description means for a client. `typed` is the document whose types schema.ts holds.
 * @throws SpecError where names collide or a setting names what is not there.
 */
export function buildModel(id: string, document: Document, typed: JsonObject, loaded: LoadedSettings): ClientModel {
  const { settings } = loaded;
  const info = isObject(document.inlined.info) ? document.inlined.info : {};
  const { schemes, credentials } = securityModel(id, document, loaded);
  const described = operationModels(document, typed, loaded);
  const global = securityOf(document.inlined.security, document);
  const security = usualSecurity(global, described);
  const operations = described.map((operation) =>
    withSecurity(operation, global ?? [], security, (needs) => sendable(needs, schemes)),
  );
  const name = settings.name ?? pascalCase(id);
  return {
    id,
    name,
    pascal: pascalCase(/[a-z]/.test(name) ? name : id),
    camel: clientVariable(id),
    title: text(info.title) || name,
    description: settings.description ?? `Typed client for ${text(info.title) || name}.`,
    homepage: settings.homepage,
    apiVersion: text(info.version),
    specFile: document.file,
    servers: serverModels(document, loaded),
    credentials,
    schemes,
    envelope: settings.envelope,
    security: sendable(security, schemes),
    operations,
    schemas: schemaNames(typed, operations, pascalCase(/[a-z]/.test(name) ? name : id)),
    extras: [...new Set(schemes.flatMap((scheme) => (scheme.kind === "signer" ? [scheme.module] : [])))],
    quickstart: quickstart(operations, loaded),
  };
}

function withSecurity(
  operation: OperationModel,
  global: string[][],
  usual: string[][],
  simplify: (needs: readonly (readonly string[])[]) => string[][],
): OperationModel {
  const own = operation.security ?? global;
  const same = JSON.stringify(own) === JSON.stringify(usual);
  return { ...operation, security: same ? undefined : simplify(own) };
}

/** Component schemas under names that leave the names of operations and of the client alone. */
function schemaNames(typed: JsonObject, operations: readonly OperationModel[], pascal: string): SchemaName[] {
  const reserved = new Set([...TAKEN_TYPES, `${pascal}Client`, `${pascal}Options`, `${pascal}Core`]);
  for (const operation of operations) for (const name of operationTypes(operation)) reserved.add(name);
  const taken = new Set(reserved);
  const { schemas, "x-origins": origins } = typed.components as { [section: string]: JsonObject };
  return Object.entries(schemas ?? {}).map(([wire, schema]) => {
    const wanted = pascalCase(wire);
    return {
      wire,
      origin: (origins && Object.hasOwn(origins, wire) ? origins[wire] : undefined) as SchemaName["origin"],
      name: takeName(reserved.has(wanted) ? `${wanted}Schema` : wanted, taken),
      description: isObject(schema) ? text(schema.description) : "",
      deprecated: isObject(schema) && schema.deprecated === true,
    };
  });
}

/** The types that operations.ts exports for each operation. */
export const OPERATION_TYPES = ["Input", "Data", "ErrorBody", "Result"] as const;

/** The names of the types of an operation. */
export function operationTypes({ pascal, pagination }: OperationModel): string[] {
  return [...OPERATION_TYPES, ...(pagination ? ["Item"] : [])].map((suffix) => pascal + suffix);
}

function quickstart(
  operations: readonly OperationModel[],
  { settings, locate }: LoadedSettings,
): ClientModel["quickstart"] {
  const wanted = settings.quickstart;
  const operation = wanted ? operations.find(({ id }) => id === wanted.operation) : operations[0];
  const fail = (key: string, message: string, known: readonly string[]): SpecError => {
    const problem: Diagnostic = {
      ...locate(["quickstart", key]),
      rule: "settings",
      message,
      hint: `There is ${known.join(", ") || "none"}.`,
    };
    return new SpecError([problem]);
  };
  if (!operation) {
    if (!wanted) return undefined;
    throw fail(
      "operation",
      `the description has no operation "${wanted.operation}"`,
      operations.map(({ id }) => id),
    );
  }
  const examples = operation.body?.variants[0]?.examples ?? [];
  const example = wanted?.example ? examples.find(({ name }) => name === wanted.example) : examples[0];
  if (wanted?.example && !example) {
    throw fail(
      "example",
      `the body of ${operation.id} has no example "${wanted.example}" that its type takes`,
      examples.map(({ name }) => name),
    );
  }
  return { operation, example };
}
