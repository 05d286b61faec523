// The door for generated code that checks values. Nothing is removed from it: a breaking change opens validate-v2 beside it.
export type { HasCore } from "./core/core.ts";
export type { Check, OperationChecks } from "./validate/check.ts";
export { codePoints } from "./validate/code-points.ts";
export { isDate, isDateTime, isIsoDateTime, isIsoTime, isTime } from "./validate/formats/date-time.ts";
export { int32, int64 } from "./validate/formats/integers.ts";
export { isByte, isRegex } from "./validate/formats/text.ts";
export { isUri } from "./validate/formats/uri.ts";
export { isEqual } from "./validate/is-equal.ts";
export type { ValidateOptions } from "./validate/options.ts";
export { type StandardSchema, standardSchema } from "./validate/standard-schema.ts";
export { validateCalls } from "./validate/validate-calls.ts";
