import type { Parameter } from "../document/operation.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { shapeOf } from "../schema/shape.ts";
import { type Violation, violation } from "../schema/violation.ts";
import { decode } from "./percent-encoding.ts";
import { filledByFetch } from "./platform-headers.ts";
import { readPairs } from "./query-value.ts";
import { readSegment } from "./segment-value.ts";
import type { JudgedOperation, SentRequest } from "./sent-request.ts";
import type { Pair } from "./styled-value.ts";

/** Judges path, query, header and cookie parameters; a query parameter that nothing documents is a violation. */
export function judgeParameters(
  schemas: SchemaSet,
  sent: SentRequest,
  { operation, pathValues }: JudgedOperation,
): Violation[] {
  const known = operation.parameters.flatMap((parameter) => judge(schemas, parameter, sent, pathValues));
  return [...known, ...unknownQuery(schemas, sent, operation)];
}

function judge(
  schemas: SchemaSet,
  parameter: Parameter,
  sent: SentRequest,
  pathValues: ReadonlyMap<string, string>,
): Violation[] {
  const location = ["request", parameter.in, parameter.name];
  const value = parameterValue(schemas, parameter, sent, pathValues);
  if (value === undefined) {
    if (!parameter.required) return [];
    return [violation(location, "required", `the ${parameter.in} parameter is required`)];
  }
  if (value instanceof UnreadableText) return [violation(location, "malformed", value.message)];
  if (parameter.allowEmptyValue && value === "") return [];
  // Nobody has chosen it: every `fetch` sends one, and a server takes what it knows of it.
  if (!parameter.required && parameter.in === "header" && filledByFetch.has(parameter.name.toLowerCase())) return [];
  if (parameter.schema === undefined) return [];
  return schemas.check(parameter.schema, value, location);
}

/** What a request carries for a parameter, read by the parameter's style; undefined if nothing. */
export function parameterValue(
  schemas: SchemaSet,
  parameter: Parameter,
  sent: SentRequest,
  pathValues: ReadonlyMap<string, string>,
): unknown {
  if (parameter.mediaType === undefined) return styledValue(schemas, parameter, sent, pathValues);
  return documentValue(parameter, sent, pathValues);
}

class UnreadableText {
  readonly message: string;
  constructor(mediaType: string) {
    this.message = `must be a document of type ${mediaType}`;
  }
}

function styledValue(
  schemas: SchemaSet,
  parameter: Parameter,
  sent: SentRequest,
  pathValues: ReadonlyMap<string, string>,
): unknown {
  if (parameter.in === "query") return readPairs(schemas, parameter, sent.query);
  if (parameter.in === "cookie") return readPairs(schemas, parameter, sent.cookies);
  if (parameter.in === "header") {
    const text = sent.headers.get(parameter.name.toLowerCase());
    return text === undefined ? undefined : readSegment(schemas, parameter, text, (part) => part);
  }
  const segment = pathValues.get(parameter.name);
  return segment === undefined ? undefined : readSegment(schemas, parameter, segment, decode);
}

function documentValue(parameter: Parameter, sent: SentRequest, pathValues: ReadonlyMap<string, string>): unknown {
  const text = documentText(parameter, sent, pathValues);
  if (text === undefined || !/[/+]json\b/i.test(parameter.mediaType ?? "")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return new UnreadableText(parameter.mediaType ?? "");
  }
}

function documentText(
  parameter: Parameter,
  sent: SentRequest,
  pathValues: ReadonlyMap<string, string>,
): string | undefined {
  const named = ({ name }: Pair): boolean => name === parameter.name;
  if (parameter.in === "query") return sent.query.find(named)?.value;
  if (parameter.in === "cookie") return sent.cookies.find(named)?.value;
  if (parameter.in === "header") return sent.headers.get(parameter.name.toLowerCase());
  const segment = pathValues.get(parameter.name);
  return segment && decode(segment);
}

function unknownQuery(schemas: SchemaSet, sent: SentRequest, operation: JudgedOperation["operation"]): Violation[] {
  const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
  if (inQuery.some((parameter) => takesAnyName(schemas, parameter))) return [];
  const unknown = sent.query.filter(
    ({ name }) => !operation.namesInQuery.has(name) && !inQuery.some((parameter) => covers(schemas, parameter, name)),
  );
  return [...new Set(unknown.map(({ name }) => name))].map((name) =>
    violation(
      ["request", "query", name],
      "unknown-parameter",
      `no query parameter of this name is documented${hint(name)}`,
    ),
  );
}

/** What Prism reads in the query stands in a header here. */
function hint(name: string): string {
  if (!/^__(code|example|dynamic)$/.test(name)) return "";
  return `: to choose an answer, send the header \`Prefer: ${name.slice(2)}=…\``;
}

function covers(schemas: SchemaSet, parameter: Parameter, name: string): boolean {
  if (parameter.style === "deepObject") return name === parameter.name || name.startsWith(`${parameter.name}[`);
  return name === parameter.name || (parameter.explode && shapeOf(schemas, parameter.schema).properties.has(name));
}

// An exploded open object spreads over the query: any name may be one of its properties.
function takesAnyName(schemas: SchemaSet, parameter: Parameter): boolean {
  const shape = shapeOf(schemas, parameter.schema);
  return parameter.style === "form" && parameter.explode && shape.types.has("object") && shape.open;
}
