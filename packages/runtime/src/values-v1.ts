// The door for generated code whose values look otherwise than on the wire. Nothing is removed from it: a breaking change
// opens values-v2 beside it.
export { bigintWriter } from "./values/bigint-writer.ts";
export { convertValues, type OperationValues, wireValues } from "./values/convert-values.ts";
export { convertedSchema } from "./values/converted-schema.ts";
export { dateAsDate, dateTimeAsDate } from "./values/dates.ts";
export { exactDataEvents, exactLineReader } from "./values/exact-items.ts";
export { jsonWithBigints } from "./values/exact-json.ts";
export { int64AsBigint } from "./values/int64.ts";
export { judgedAsNumber } from "./values/judged-as-number.ts";
export { paginateBigints } from "./values/paginate-bigints.ts";
export { every, items, members, tagged } from "./values/parts.ts";
export { dateAsTemporal, dateTimeAsTemporal, type Instant, type PlainDate, temporalReady } from "./values/temporal.ts";
export { defineValues, unchanged, type Values } from "./values/values.ts";
