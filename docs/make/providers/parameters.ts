import { type OperationModel, parameterSchema } from "@specwright/codegen/stages";
import {
  asMarkdownCell,
  asMarkdownCode,
  asMarkdownCodeCell,
  type Document,
  findOperations,
  followed,
  isObject,
  type Json,
  operationIdOf,
  parametersOf,
  sentMethod,
} from "@specwright/openapi/internal";
import { table } from "./table.ts";

/** What the wire calls the places of the model. */
const PLACES = { path: "path", query: "query", headers: "header", cookies: "cookie" } as const;

/** What a table of parameters says elsewhere. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(["description", "example", "examples", "title"]);

/** The parameters of an operation as a table; nothing if it has none. */
export function parameters(document: Document, operation: OperationModel): string[] {
  if (operation.parameters.length === 0) return [];
  const schemas = parameterSchemas(document, operation);
  const rows = operation.parameters.map(({ place, name, description, required }) => [
    asMarkdownCodeCell(`${place}.${name}`),
    required ? "yes" : "no",
    schemas.get(`${PLACES[place]} ${name}`) ?? "",
    asMarkdownCell(description),
  ]);
  return ["## Parameters", table(["In the input", "Required", "Values", "What it is"], rows)];
}

function parameterSchemas(document: Document, { method, path }: OperationModel): Map<string, string> {
  const found = findOperations(document).find((one) => one.path === path && sentMethod(one.method) === method);
  if (found === undefined)
    throw new Error(`${operationIdOf(method, path, {})} is in the model and not in the document`);
  return new Map(
    parametersOf(found).map((parameter) => {
      const schema = followed(document.inlined, parameterSchema(parameter));
      return [`${parameter.in} ${parameter.name}`, valuesOf(schema)];
    }),
  );
}

/** What a schema says of values, keyword by keyword, in its own words. */
function valuesOf(schema: Json | undefined): string {
  if (!isObject(schema)) return "";
  return Object.entries(schema)
    .filter(([keyword]) => !SAID_ELSEWHERE.has(keyword) && !keyword.startsWith("x-"))
    .map(([keyword, value]) => asMarkdownCodeCell(`${keyword}: ${wordOf(value)}`))
    .join(", ");
}

function wordOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The request body in a sentence; nothing if there is none. */
export function body({ body: sent }: OperationModel): string[] {
  if (!sent) return [];
  const types = sent.variants.map(({ mediaType }) => asMarkdownCode(mediaType)).join(", ");
  const need = sent.required ? "It is required." : "It may be left out.";
  const what = asMarkdownCell(sent.description);
  return ["## Body", [`\`body\` is sent as ${types}.`, need, what].filter(Boolean).join(" ")];
}
