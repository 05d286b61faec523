// The types of a description as text: apart from the other stages, because whoever enters here loads the compiler.

export { type SchemaTypes, schemaTypes } from "./types/openapi-typescript.ts";
