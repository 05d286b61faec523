import { NUMBER_FORMATS } from "../formats.ts";
import { formatKeyword } from "./format.ts";
import { type Keyword, same } from "./keyword.ts";

/** Keywords for numbers, in the order in which Ajv asks them. */
export const NUMBERS: readonly Keyword[] = [
  same("maximum", "number"),
  same("minimum", "number"),
  same("exclusiveMaximum", "number"),
  same("exclusiveMinimum", "number"),
  same("multipleOf", "number"),
  formatKeyword("numberFormat", NUMBER_FORMATS),
];
