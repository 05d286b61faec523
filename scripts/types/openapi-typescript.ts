// The only file that knows openapi-typescript.
import { astToString, type GlobalContext, resolveRef, transformSchema } from "openapi-typescript";
import ts from "typescript";
import type { JsonObject } from "../load/source-file.ts";
import { BLOB } from "./schema/rewrite.ts";

/**
 * `paths`, `components` and `operations` as TypeScript, without a header.
 * Goes past the library's own loading and linting: the document is loaded, checked and rewritten already, and the
 * library's loader stumbles over properties that are named like members of Object.prototype.
 */
export function schemaTypes(document: JsonObject): string {
  const schema = document as unknown as Parameters<typeof transformSchema>[0];
  const nodes = transformSchema(schema, {
    ...OPTIONS,
    injectFooter: [],
    resolve: (ref) => resolveRef(schema, ref, { silent: true }),
  });
  return astToString(nodes).replaceAll(`Format: ${BLOB}`, "Format: binary");
}

const keyword = (kind: ts.KeywordTypeSyntaxKind): ts.TypeNode => ts.factory.createKeywordTypeNode(kind);
const blob = ts.factory.createTypeReferenceNode("Blob");
const empty = ts.factory.createTypeReferenceNode("Record", [
  keyword(ts.SyntaxKind.StringKeyword),
  keyword(ts.SyntaxKind.NeverKeyword),
]);

function ownType(schema: { readonly [key: string]: unknown }): ts.TypeNode | undefined {
  if (schema.format === BLOB) return blob;
  return schema.type === "object" && schema.additionalProperties === false && !schema.properties ? empty : undefined;
}

const OPTIONS: Omit<GlobalContext, "injectFooter" | "resolve"> = {
  silent: true,
  // A default makes a property optional to send, not certain to come back.
  defaultNonNullable: false,
  // An object without known properties holds anything, not nothing.
  emptyObjectsUnknown: true,
  transform: (schema) => ownType(schema as unknown as { readonly [key: string]: unknown }),
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
