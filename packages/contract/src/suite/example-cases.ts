import { descendant } from "@specwright/openapi/internal";
import { examplesAt } from "../document/examples.ts";
import { isJson, parseContentType } from "../request/media-type.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { type ContractCase, ContractFailure } from "./case.ts";
import { cell } from "./cell.ts";
import type { Subject } from "./subject.ts";

/** Something that has a schema and examples. */
interface Holder {
  /** "body", "query limit", "200 header X-Total". */
  readonly name: string;
  readonly schema: string;
  readonly schemas: SchemaSet;
  readonly location: readonly string[];
  readonly cellOf: (example: string) => string;
}

/**
 * Every example that the document gives for a request or a header of an answer is what its schema says. The calls of the
 * client hold the examples of the document that it was generated from, which may be another one by now; and those of
 * answers are judged when the mock serves them.
 */
export function documentedExampleCases(subject: Subject): ContractCase[] {
  const { operation, document } = subject;
  return holdersOf(subject).flatMap(({ name, schema, schemas, location, cellOf }) =>
    // The examples stand beside the schema.
    examplesAt(document.root, schema.slice(0, -"/schema".length)).map(
      (example): ContractCase => ({
        operation: operation.id,
        title: `documents the ${name} example ${example.name}`,
        pointer: example.pointer,
        cells: [cell("examples", cellOf(example.name))],
        run: async () => {
          const [first] = schemas.check(schema, example.value, location);
          if (first === undefined) return undefined;
          const said = `its schema refuses the example: ${first.location.join("/")} ${first.message}`;
          if (subject.imported) return { blind: `#${example.pointer}: ${said}` };
          throw new ContractFailure(said, descendant(example.pointer, first.location.slice(location.length)));
        },
      }),
    ),
  );
}

function holdersOf(subject: Subject): Holder[] {
  return [...bodyHolders(subject), ...parameterHolders(subject), ...headerHolders(subject)];
}

function bodyHolders({ operation, requests: schemas }: Subject): Holder[] {
  const content = operation.body?.content ?? [];
  return content.flatMap(({ type, schema }): Holder[] => {
    if (schema === undefined || !hasValues(parseContentType(type).type)) return [];
    const name = content.length > 1 ? `body ${type}` : "body";
    const cellOf = (example: string): string => `request ${example}`;
    return [{ name, schema, schemas, location: ["request", "body"], cellOf }];
  });
}

function parameterHolders({ operation, requests: schemas }: Subject): Holder[] {
  return operation.parameters.flatMap(({ in: place, name, schema }): Holder[] => {
    if (schema === undefined) return [];
    const cellOf = (example: string): string => `${place} ${name} ${example}`;
    return [{ name: `${place} ${name}`, schema, schemas, location: ["request", place, name], cellOf }];
  });
}

function headerHolders({ operation, responses: schemas }: Subject): Holder[] {
  const headers = operation.responses.flatMap(({ status, headers: own }) =>
    own.map((header) => ({ status, ...header })),
  );
  return headers.flatMap(({ status, name, schema }): Holder[] => {
    if (schema === undefined) return [];
    const title = `${status} header ${name}`;
    const cellOf = (example: string): string => `${title} ${example}`;
    return [{ name: title, schema, schemas, location: ["response", "header", name], cellOf }];
  });
}

/** Whether examples of a media type are values: elsewhere they are text, which a schema of an object does not mean. */
function hasValues(type: string): boolean {
  return isJson(type) || type === "application/x-www-form-urlencoded" || type === "multipart/form-data";
}
