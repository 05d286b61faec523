import { isObject, type Json, type JsonObject, type Kind } from "@specwright/openapi/internal";
import { notA, type Problem } from "./problem.ts";

interface Expectation {
  readonly words: string;
  readonly holds: (value: Json) => boolean;
}

const isText = (value: Json | undefined): boolean => typeof value === "string";
const areTexts = (value: Json | undefined): boolean => Array.isArray(value) && value.every(isText);
const each = (value: Json | undefined, holds: (entry: Json) => boolean): boolean =>
  isObject(value) && Object.values(value).every(holds);

const FLAG: Expectation = { words: "true or false", holds: (value) => typeof value === "boolean" };
const TEXT: Expectation = { words: "a string", holds: isText };
const TEXTS: Expectation = { words: "an array of strings", holds: areTexts };
const LIST: Expectation = { words: "an array", holds: Array.isArray };
/** A property that says of itself that it is required says nothing, here as in the gate. */
const REQUIRED: Expectation = { ...TEXTS, holds: (value) => typeof value === "boolean" || areTexts(value) };
const DEPENDENT: Expectation = {
  words: "an object with arrays of strings",
  holds: (value) => each(value, areTexts),
};
// What is no object at all is told where objects are.
const DISCRIMINATOR: Expectation = {
  words: "an object with a propertyName, and strings where it has a mapping",
  holds: (value) =>
    !isObject(value) || (isText(value.propertyName) && (value.mapping === undefined || each(value.mapping, isText))),
};
const SECURITY: Expectation = {
  words: "an array of objects, each with an array of strings for a security scheme",
  holds: (value) => Array.isArray(value) && value.every((requirement) => each(requirement, areTexts)),
};
const VARIABLES: Expectation = {
  words: "an object of variables, each with a default and strings where it has an enum",
  holds: (value) =>
    !isObject(value) ||
    each(value, (one) => !isObject(one) || (isText(one.default) && (one.enum === undefined || areTexts(one.enum)))),
};
const FLOWS: Expectation = {
  words: "an object of flows, each with an object of scopes",
  holds: (value) =>
    !isObject(value) || each(value, (flow) => !isObject(flow) || flow.scopes === undefined || isObject(flow.scopes)),
};

type Expected = { readonly [key: string]: Expectation };

const PARAMETER: Expected = {
  required: FLAG,
  deprecated: FLAG,
  allowEmptyValue: FLAG,
  allowReserved: FLAG,
  explode: FLAG,
  style: TEXT,
};

/** What plain values have to be that a comparison reads; the limits of a schema are the gate's. */
const EXPECTED: { readonly [kind in Kind]?: Expected } = {
  document: { security: SECURITY },
  operation: { tags: TEXTS, deprecated: FLAG, security: SECURITY },
  parameter: PARAMETER,
  header: PARAMETER,
  requestBody: { required: FLAG },
  encoding: { contentType: TEXT, style: TEXT, explode: FLAG, allowReserved: FLAG },
  server: { url: TEXT, variables: VARIABLES },
  securityScheme: { type: TEXT, in: TEXT, name: TEXT, scheme: TEXT, openIdConnectUrl: TEXT, flows: FLOWS },
  schema: {
    required: REQUIRED,
    enum: LIST,
    dependentRequired: DEPENDENT,
    discriminator: DISCRIMINATOR,
    nullable: FLAG,
    readOnly: FLAG,
    writeOnly: FLAG,
    deprecated: FLAG,
  },
};

/** Values that are not what their key holds, so that nobody knows what they mean. */
export function wrongValues(kind: Kind, node: JsonObject): Problem[] {
  return Object.entries(EXPECTED[kind] ?? {}).flatMap(([key, { words, holds }]) => {
    const value = Object.hasOwn(node, key) ? node[key] : undefined;
    if (value === undefined || holds(value)) return [];
    return [notA(words, node, key, value)];
  });
}
