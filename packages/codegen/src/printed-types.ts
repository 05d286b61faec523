// The types of a description as text: apart from the other stages, because whoever enters here loads the compiler.

export { schemaTypes } from "./types/openapi-typescript.ts";
