import { DocumentError } from "../document/document-error.ts";

/** Ajv cannot compile a schema. Whoever tries a whole document goes on without it. */
export class Uncompilable extends DocumentError {}
