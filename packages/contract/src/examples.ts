/** Examples made of schemas, for who writes descriptions. */

export { type ExampleValue, ExampleValues } from "./generate/example-values.ts";
export type { WirePlace } from "./generate/wire-place.ts";
