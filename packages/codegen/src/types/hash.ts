/** Stands for `#` in an operationId as long as openapi-typescript has it, which makes a slash of that. */
export const HASH = "specwright-hash";
