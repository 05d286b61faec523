// The door for generated code that checks values. Nothing is removed from it: a breaking change opens validate-v2 beside it.
export type { HasCore } from "./core/core.ts";
export type { Check, OperationChecks } from "./validate/check.ts";
export { defineCheck } from "./validate/define-check.ts";
export { isDate, isDateTime, isIsoDateTime, isIsoTime, isTime } from "./validate/formats/date-time.ts";
export { isDuration } from "./validate/formats/duration.ts";
export { isInt32, isInt64 } from "./validate/formats/integers.ts";
export { isEmail, isHostname, isIpv4, isIpv6, isUuid } from "./validate/formats/names.ts";
export { isJsonPointer, isJsonPointerFragment, isRelativeJsonPointer } from "./validate/formats/pointers.ts";
export { isByte, isRegex } from "./validate/formats/text.ts";
export { isUri } from "./validate/formats/uri.ts";
export { isUriReference, isUriTemplate, isUrl } from "./validate/formats/url.ts";
export type { ValidateOptions } from "./validate/options.ts";
export { additionalProperties, noAdditionalProperties } from "./validate/schema/additional-properties.ts";
export { items, maxItems, minItems, noMoreItems, prefixItems } from "./validate/schema/arrays.ts";
export { all, anyOf, anything, never, not, oneOf } from "./validate/schema/combined.ts";
export { when } from "./validate/schema/condition.ts";
export { contains } from "./validate/schema/contains.ts";
export { dependentRequired, dependentSchema } from "./validate/schema/dependencies.ts";
export {
  exclusiveMaximum,
  exclusiveMinimum,
  maximum,
  minimum,
  multipleOf,
  numberFormat,
} from "./validate/schema/numbers.ts";
export { maxProperties, minProperties, propertyNames, required } from "./validate/schema/objects.ts";
export { patternProperty, properties } from "./validate/schema/properties.ts";
export { format, maxLength, minLength, pattern } from "./validate/schema/strings.ts";
export { types } from "./validate/schema/type-list.ts";
export { array, boolean, integer, nil, number, object, string } from "./validate/schema/types.ts";
export { unevaluatedItems, unevaluatedProperties } from "./validate/schema/unevaluated.ts";
export { uniqueItems } from "./validate/schema/unique-items.ts";
export { constOf, constOfAny, enumOf, enumOfAny } from "./validate/schema/values.ts";
export { writeOnly } from "./validate/schema/write-only.ts";
export { type StandardSchema, standardSchema } from "./validate/standard-schema.ts";
export { validateCalls } from "./validate/validate-calls.ts";
