// The only file that knows openapi-typescript.

import type { JsonObject } from "@specwright/openapi";
import type { GlobalContext, transformSchemaObject as Transform } from "openapi-typescript";
// The library's own entry loads a linter, which takes as long as a small package.
import { resolveRef } from "openapi-typescript/dist/lib/utils.mjs";
import transformSchema from "openapi-typescript/dist/transform/index.mjs";
import transformSchemaObject from "openapi-typescript/dist/transform/schema-object.mjs";
import ts from "typescript";
import { type Leaf, leafOf, withoutMarks } from "../values/leaf.ts";
import { calmComment } from "./comments.ts";
import { HASH } from "./hash.ts";
import { withKnownMethods } from "./known-methods.ts";
import { NamedReferences } from "./named-references.ts";
import { OperationsInterface } from "./operations-interface.ts";
import { TypePrinter } from "./printer/type-printer.ts";
import { TUPLE } from "./schema/context.ts";
import { BLOB } from "./schema/plain.ts";
import { withoutMembers } from "./without-members.ts";

type Options = Parameters<typeof Transform>[1];

/** The types of a description. */
export interface SchemaTypes {
  /** `export type Session = …;` by the name of the component schema in the description. */
  readonly named: ReadonlyMap<string, string>;
  /** `paths`, `components` and `operations`, without a header, where the named types are imported. */
  readonly schema: string;
}

/**
 * The types of a description as TypeScript.
 * Goes past the library's own loading and linting: the document is loaded, checked and rewritten already, and the
 * library's loader stumbles over properties that are named like members of Object.prototype.
 * @param names what the type of each component schema is called
 */
export function schemaTypes(document: JsonObject, names: ReadonlyMap<string, string>): SchemaTypes {
  const known = withKnownMethods(document);
  const schema = known.document as unknown as Parameters<typeof transformSchema>[0];
  const references = new NamedReferences(document, names);
  const operations = new OperationsInterface();
  const printed = transformSchema(schema, {
    ...OPTIONS,
    postTransform: (type) => references.named(type),
    injectFooter: operations.isNeeded(document) ? [operations.node] : [],
    resolve: (ref) => resolveRef(schema, ref, { silent: true }),
  });
  operations.close();
  const nodes = printed.map((node) => withoutMembers(node, known.aliases));
  const printer = new TypePrinter({
    named: references.named,
    meansPlatform: references.meansPlatform,
    comment: calmComment,
  });
  const named = [...references.takeComponents(nodes)].map(([wire, node]) => [wire, finished(printer.statement(node))]);
  return {
    named: new Map(named as [string, string][]),
    schema: finished(nodes.map((node) => `${printer.statement(node)}\n`).join("")),
  };
}

/** A text with what stood for something else while the library had it. */
function finished(text: string): string {
  if (!text.includes(OURS)) return text;
  return withoutMarks(text.replaceAll(`Format: ${BLOB}`, "Format: binary").replaceAll(HASH, "#"));
}

/** All of that begins so. */
const OURS = "specwright-";

const keyword = (kind: ts.KeywordTypeSyntaxKind): ts.TypeNode => ts.factory.createKeywordTypeNode(kind);
const blob = (): ts.TypeNode => ts.factory.createTypeReferenceNode("Blob");
const empty = (): ts.TypeNode =>
  ts.factory.createTypeReferenceNode("Record", [
    keyword(ts.SyntaxKind.StringKeyword),
    keyword(ts.SyntaxKind.NeverKeyword),
  ]);

function ownType(schema: { readonly [key: string]: unknown }, options: Options): ts.TypeNode | undefined {
  if (schema.format === BLOB) return blob();
  // The format of a schema that may be null stands beside the alternatives too.
  if (schema.type !== undefined && leafOf(schema)) return valueType(leafOf(schema) as Leaf);
  if (schema.type === "array" && typeof schema[TUPLE] === "number") return tupleType(schema, schema[TUPLE], options);
  if (schema.type === "object" && schema.additionalProperties === false && !schema.properties) return empty();
  return undefined;
}

/** The type that a program has for a format. The runtime knows Temporal also where the project's `lib` does not. */
function valueType({ as, format }: Leaf): ts.TypeNode {
  if (as === "bigint") return keyword(ts.SyntaxKind.BigIntKeyword);
  if (as === "Date") return ts.factory.createTypeReferenceNode("Date");
  const runtime = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral("@specwright/runtime/values-v1"));
  const name = ts.factory.createIdentifier(format === "date" ? "PlainDate" : "Instant");
  return ts.factory.createImportTypeNode(runtime, undefined, name);
}

/** `[string, number?, ...unknown[]]`. */
function tupleType({ prefixItems, items }: Tuple, certain: number, options: Options): ts.TypeNode {
  const members = (prefixItems ?? []).map((member, index) => {
    const type = transformSchemaObject(member, options);
    return index < certain ? type : ts.factory.createOptionalTypeNode(type);
  });
  if (!items) return ts.factory.createTupleTypeNode(members);
  const rest = ts.factory.createArrayTypeNode(transformSchemaObject(items, options));
  return ts.factory.createTupleTypeNode([...members, ts.factory.createRestTypeNode(rest)]);
}

interface Tuple {
  readonly prefixItems?: readonly Part[];
  readonly items?: Part | false;
}

type Part = Parameters<typeof transformSchemaObject>[0];

const OPTIONS: Omit<GlobalContext, "injectFooter" | "resolve"> = {
  silent: true,
  // A default makes a property optional to send, not certain to come back.
  defaultNonNullable: false,
  // An object without known properties holds anything, not nothing.
  emptyObjectsUnknown: true,
  transform: (schema, options) => {
    // The library puts the place of every schema together for names and messages that we have no use for.
    options.path = "";
    return ownType(schema as unknown as { readonly [key: string]: unknown }, options);
  },
  transformProperty: undefined,
  postTransform: undefined,
  // Discriminators have become literals of the branches by now.
  discriminators: { objects: {}, refsHandled: [] },
  // These let spec text become code, or change the types behind the back of the rewriting: off, all of them.
  enum: false,
  enumValues: false,
  conditionalEnums: false,
  dedupeEnums: false,
  rootTypes: false,
  rootTypesNoSchemaPrefix: false,
  rootTypesKeepCasing: false,
  makePathsEnum: false,
  generatePathParams: false,
  pathParamsAsTypes: false,
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  excludeDeprecated: false,
  exportType: false,
  immutable: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  redoc: undefined as never,
};
